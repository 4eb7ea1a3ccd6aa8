import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { message } from '@/i18n/message'
import { heldBecause } from './held-because'
import { judgeComment } from './judge-comment'
import type { ModerationRule } from './rules/contract'
import { moderationContext } from './testing/moderation-context'

const close: (() => void)[] = []
afterEach(() => {
  for (const each of close.splice(0)) each()
})

/** A remote server that calls a text spam, or never answers. */
async function remote(answers: boolean): Promise<{ url: string; hungUp: Promise<void>; wasAsked: () => boolean }> {
  let asked = false
  let hangUp = () => {}
  const hungUp = new Promise<void>((resolve) => {
    hangUp = resolve
  })
  const server = createServer((request, response) => {
    asked = true
    response.once('close', hangUp)
    if (answers) request.resume().on('end', () => response.end('true'))
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  close.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hungUp, wasAsked: () => asked }
}

const said = { name: 'Rule', about: 'Says something.', standing: 'on' } as const
const schema = z.object({ url: z.string().default('http://127.0.0.1:1') })
const remoteRule: ModerationRule<z.infer<typeof schema>> = {
  ...said,
  id: 'remote',
  settings: { title: 'Remote', schema, fields: [{ name: 'url', label: 'Address', kind: 'line' }] },
  judge: async ({ comment, signal }, { url }) => {
    const answer = await fetch(url, { method: 'POST', body: comment.text, signal })
    return (await answer.text()) === 'true' ? { verdict: 'hold', reason: message('moderation.byRule', { rule: 'remote' }) } : undefined
  },
}
const approving: ModerationRule = { ...said, id: 'approving', judge: () => ({ verdict: 'approve' }) }

describe('moderation / judging: a rule that asks another server', () => {
  it('holds by what it heard there, with the settings of its id', async () => {
    const { url } = await remote(true)
    const judgement = await judgeComment(moderationContext(), { rules: [remoteRule, approving], settings: { remote: { url } } })
    expect(judgement).toEqual({ verdict: 'hold', rule: 'remote', reason: message('moderation.byRule', { rule: 'remote' }) })
  })

  it('holds the comment when it takes longer than all rules have, and hangs up', async () => {
    const { url, hungUp, wasAsked } = await remote(false)
    const judge = (timeoutMs: number) =>
      judgeComment(moderationContext(), { rules: [remoteRule, approving], settings: { remote: { url } }, timeoutMs })
    let judgement = await judge(100)
    // On a laden machine the time may be over before anybody is asked, and there is nothing to hang up.
    for (let timeoutMs = 200; !wasAsked(); timeoutMs *= 2) judgement = await judge(timeoutMs)
    expect(judgement).toMatchObject({ verdict: 'hold', rule: 'remote' })
    expect(heldBecause('remote', judgement.verdict === 'hold' ? judgement.reason : '')).toBe(
      'The rule “remote” took too long, so the comment waits for approval.',
    )
    await hungUp
  })

  it('holds the comment when it does not listen to the end of its time', async () => {
    const deaf: ModerationRule = { ...said, id: 'deaf', judge: () => new Promise(() => undefined) }
    expect(await judgeComment(moderationContext(), { rules: [deaf], timeoutMs: 20 })).toMatchObject({ verdict: 'hold', rule: 'deaf' })
  })

  it('has its defaults where nothing is set, and holds the comment where nobody answers', async () => {
    const judgement = await judgeComment(moderationContext(), { rules: [remoteRule, approving] })
    expect(judgement).toMatchObject({ verdict: 'hold', rule: 'remote' })
    expect(heldBecause('remote', judgement.verdict === 'hold' ? judgement.reason : '')).toBe(
      'The rule “remote” could not be asked, so the comment waits for approval.',
    )
  })
})

describe('moderation / judging: a rule that throws', () => {
  it.each<[string, ModerationRule['judge']]>([
    ['at once', () => JSON.parse('{')],
    ['later', async () => JSON.parse('{')],
  ])('%s holds the comment', async (_, judge) => {
    expect(await judgeComment(moderationContext(), { rules: [{ ...said, id: 'broken', judge }, approving] })).toMatchObject({
      verdict: 'hold',
      rule: 'broken',
    })
  })
})

describe('moderation / the reason for the moderator', () => {
  it('is the rule’s name where an earlier version, or a rule that is gone, left none that can be said', () => {
    for (const reason of ['', 'moderation.ofAnotherVersion', 'moderation.ofAnotherVersion {"count":3}', 'moderation.links {"count":3}']) {
      expect(heldBecause('gone', reason)).toBe('Held by the rule “gone”.')
    }
  })
})

describe('moderation / a rule that is switched off', () => {
  const holding: ModerationRule = { ...said, id: 'holding', judge: () => ({ verdict: 'hold', reason: message('moderation.everyComment') }) }
  const verdict = async (standing: ModerationRule['standing'], switches: Record<string, boolean>) =>
    (await judgeComment(moderationContext(), { rules: [{ ...holding, standing }], switches })).verdict

  it('is not asked, unless it can never be', async () => {
    expect(await verdict('on', {})).toBe('hold')
    expect(await verdict('on', { holding: false })).toBe('approve')
    expect(await verdict('always', { holding: false })).toBe('hold')
  })

  it('is asked where it is off by itself and was switched on', async () => {
    expect(await verdict('off', {})).toBe('approve')
    expect(await verdict('off', { holding: true })).toBe('hold')
  })
})
