import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inEnglish } from '@/i18n/in-english'
import { blockKinds } from '../blocks/types'
import { heldBecause } from '../held-because'
import { judgeComment } from '../judge-comment'
import { ruleList } from '../rule-list'
import { ruleSettings } from '../rule-settings'
import { moderationContext } from '../testing/moderation-context'
import type { ModerationContext, ModerationRule } from './contract'
import { moderationRules } from './registry'

type Context = Omit<ModerationContext, 'signal'>

const context = moderationContext
const judged = async (overrides: Parameters<typeof context>[0]) => {
  const { verdict, rule } = await judgeComment(context(overrides))
  return { verdict, rule }
}
const answerOf = (rule: ModerationRule, asked: Context) =>
  rule.judge({ ...asked, signal: new AbortController().signal }, rule.settings?.schema.parse({}) ?? {})
const links = (count: number) => ({ text: Array.from({ length: count }, (_, at) => `https://a.example/${at}`).join(' ') })

describe('moderation rules: each', () => {
  it('stands in the registry under the name of its file or folder', () => {
    const names = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace(/\.tsx?$/, ''))
    const members = names.filter((name) => !['contract', 'registry', 'rules.test'].includes(name))
    expect(moderationRules.map(({ id }) => id).sort()).toEqual(members.sort())
  })

  it('that has settings brings them along for the admin too, with a default for every field and no secret', () => {
    const having = moderationRules.flatMap(({ id, settings }) => (settings ? [[id, settings] as const] : []))
    expect(Object.fromEntries(having)).toEqual(ruleSettings)
    for (const [id, { title, schema, fields }] of having) {
      expect(title, id).not.toBe('')
      expect(fields.map(({ name }) => name).sort(), id).toEqual(Object.keys(schema.shape).sort())
      expect(Object.keys(schema.parse({})).sort(), id).toEqual(Object.keys(schema.shape).sort())
      expect(
        fields.filter(({ kind }) => kind === 'secret'),
        id,
      ).toEqual([])
    }
  })

  describe.each(moderationRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    it('has nothing against an ordinary comment at an open publication', async () => {
      expect(await answerOf(rule, context())).toBeUndefined()
    })

    it('changes nothing that it looks at, and says the same twice', async () => {
      const frozen = deepFreeze(context({ policy: 'hold-all', comment: links(9), facts: { recentTexts: ['a'] } }))
      expect(await answerOf(rule, frozen)).toEqual(await answerOf(rule, frozen))
    })

    it('gives a reason by a message whenever it holds or refuses', async () => {
      const trying = [
        context({ policy: 'hold-all' }),
        context({ policy: 'hold-first' }),
        context({ policy: 'closed' }),
        context({ comment: { trap: 'x' } }),
        context({ comment: links(9) }),
        context({ facts: { inFlood: 'site' } }),
        context({ facts: { inFlood: 'thread' } }),
        context({ facts: { accountCreatedAt: new Date() } }),
        context({ facts: { stamp: { ageMs: 1, workBits: 0 } } }),
        context({ facts: { spamScore: { score: 1, signs: ['casino'] } } }),
        ...blockKinds.map((kind) => context({ facts: { block: { kind, label: 'X', daysLeft: 2 } } })),
        context({ facts: { block: { kind: 'person', label: 'X' } } }),
        context({ facts: { recentTexts: ['thank you for this.'] } }),
      ]
      for (const verdict of await Promise.all(trying.map((each) => answerOf(rule, each)))) {
        if (verdict && verdict.verdict !== 'approve') expect(inEnglish(verdict.reason)).toMatch(/^[A-Z].*\.$/)
        if (verdict?.verdict === 'hold') expect(heldBecause(rule.id, verdict.reason)).toBe(inEnglish(verdict.reason))
      }
    })
  })
})

describe('moderation rules: the list of them', () => {
  it('says of each what it is called, what it does, and whether it is on', () => {
    const list = ruleList({ honeypot: false, staff: false })
    expect(list.map(({ id }) => id)).toEqual(moderationRules.map(({ id }) => id))
    for (const { id, name, about } of list) {
      expect(name, id).toMatch(/^[A-Z]/)
      expect(about, id).toMatch(/^[A-Z].*\.$/)
    }
    expect(list.filter(({ id }) => ['honeypot', 'staff'].includes(id)).map(({ isOn }) => isOn)).toEqual([false, true])
  })
})

describe('moderation rules: what was found', () => {
  it('is each address once, and no more than five of them', async () => {
    const found = async (text: string) => {
      const judgement = await judgeComment(context({ comment: { text } }))
      return judgement.verdict === 'hold' ? judgement.matched : undefined
    }
    expect(await found('https://a.example https://a.example [b](https://b.example/) `www.c.example`')).toBe(
      'https://a.example\nhttps://b.example/\nwww.c.example',
    )
    expect((await found(links(40).text))?.split('\n')).toHaveLength(5)
  })
})

describe('moderation rules: words of the lists', () => {
  const judge = (overrides: Parameters<typeof context>[0], settings: object) =>
    judgeComment(context(overrides), { settings: { 'word-list': settings } })

  it('hold a comment, and say which word it was', async () => {
    expect(await judge({ comment: { text: 'A CASINO, at last' } }, { hold: ['poker', 'Casino'], refuse: [] })).toMatchObject({
      verdict: 'hold',
      rule: 'word-list',
      matched: 'Casino',
    })
  })

  it('are found in the name, and where marks or a link’s text hide them', async () => {
    const settings = { hold: ['casino'], refuse: [] }
    expect((await judge({ writer: { name: 'Casino Online' } }, settings)).verdict).toBe('hold')
    expect((await judge({ comment: { text: 'cas**i**no' } }, settings)).verdict).toBe('hold')
    expect((await judge({ comment: { text: '[here](https://casino.example)' } }, settings)).verdict).toBe('hold')
  })

  it('refuse what is on the other list, and neither binds the staff', async () => {
    const settings = { hold: [], refuse: ['casino'] }
    expect(await judge({ comment: { text: 'casino' } }, settings)).toMatchObject({ verdict: 'refuse', code: 'invalid' })
    expect((await judge({ writer: { isStaff: true }, comment: { text: 'casino' } }, settings)).verdict).toBe('approve')
  })

  it('are saved without empty lines and doubles', () => {
    expect(ruleSettings['word-list'].schema.parse({ hold: [' casino ', '', 'casino'] })).toEqual({ hold: ['casino'], refuse: [] })
  })
})

describe('moderation rules: the age of an account', () => {
  const judge = (accountCreatedAt: Date | undefined, switches = { 'account-age': true }) =>
    judgeComment(context({ facts: { accountCreatedAt } }), { settings: { 'account-age': { days: 2 } }, switches })

  it('holds what a new one writes, where the rule is switched on', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
    expect(await judge(daysAgo(1))).toMatchObject({ verdict: 'hold', rule: 'account-age' })
    expect((await judge(daysAgo(2))).verdict).toBe('approve')
    expect((await judge(undefined)).verdict).toBe('approve')
    expect((await judge(daysAgo(1), { 'account-age': false })).verdict).toBe('approve')
  })
})

describe('moderation rules: together they', () => {
  it('let a comment appear at once where the publication is open', async () => {
    expect(await judged({})).toEqual({ verdict: 'approve', rule: '' })
  })

  it('hold the first comment of each person, and no later one, where the first is held', async () => {
    expect(await judged({ policy: 'hold-first' })).toEqual({ verdict: 'hold', rule: 'publication-policy' })
    expect((await judged({ policy: 'hold-first', facts: { hasApprovedComment: true } })).verdict).toBe('approve')
  })

  it('hold every comment where all are held', async () => {
    expect((await judged({ policy: 'hold-all', facts: { hasApprovedComment: true } })).verdict).toBe('hold')
  })

  it('hold what comes in a flood, where comments appear at once, and nothing of the staff’s', async () => {
    expect(await judged({ facts: { inFlood: 'site' } })).toEqual({ verdict: 'hold', rule: 'flood' })
    expect((await judged({ writer: { isStaff: true }, facts: { inFlood: 'site' } })).verdict).toBe('approve')
  })

  it('never hold the staff’s', async () => {
    expect(await judged({ policy: 'hold-all', writer: { isStaff: true }, comment: links(9) })).toEqual({
      verdict: 'approve',
      rule: 'staff',
    })
  })

  it('refuse everybody where comments are closed, staff included', async () => {
    expect(await judged({ policy: 'closed', writer: { isStaff: true } })).toEqual({ verdict: 'refuse', rule: 'closed-thread' })
    expect(await judged({ writers: 'nobody', writer: { isStaff: true } })).toEqual({ verdict: 'refuse', rule: 'closed-thread' })
  })

  it('refuse whoever fills the hidden field, and the same words twice', async () => {
    expect((await judged({ comment: { trap: 'http://spam.example' } })).rule).toBe('honeypot')
    expect((await judged({ facts: { recentTexts: ['thank  you\nfor this. '] } })).rule).toBe('duplicate-text')
    expect((await judged({ facts: { recentTexts: ['Thank you for that.'] } })).verdict).toBe('approve')
  })

  it('hold more than three links, and no fewer', async () => {
    expect(await judged({ comment: links(4) })).toEqual({ verdict: 'hold', rule: 'too-many-links' })
    expect((await judged({ comment: links(3) })).verdict).toBe('approve')
  })

  it('hold more links than the settings say', async () => {
    const withSettings = (most: number) => judgeComment(context({ comment: links(2) }), { settings: { 'too-many-links': { most } } })
    expect((await withSettings(2)).verdict).toBe('approve')
    const held = await withSettings(1)
    expect(held).toMatchObject({ verdict: 'hold', rule: 'too-many-links' })
    expect(heldBecause(held.rule, held.verdict === 'hold' ? held.reason : '')).toBe(
      'Links in it: 2. With more than 1 a comment waits for approval.',
    )
  })

  it.each([
    ['of www behind an underline', '_www.a.example/1_ '.repeat(4)],
    ['of mail', 'ada@a.example '.repeat(4)],
    ['without a scheme to be seen', '[a](HTTPS&#58;//a.example) '.repeat(4)],
    ['in code', '`https://a.example` '.repeat(4)],
    ['by hundreds, of which none is made', 'www.a.example '.repeat(500)],
  ])('count links as readers see them: %s', async (_, text) => expect((await judged({ comment: { text } })).rule).toBe('too-many-links'))

  it('count a link once whose words are its address, and none that begins nowhere', async () => {
    expect((await judged({ comment: { text: '[https://a.example](https://a.example) '.repeat(3) } })).verdict).toBe('approve')
    expect((await judged({ comment: { text: 'Awwww. '.repeat(9) } })).verdict).toBe('approve')
  })
})

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner)
  return Object.freeze(value)
}
