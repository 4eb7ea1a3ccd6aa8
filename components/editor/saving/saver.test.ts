import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionResult } from '@/domain/accounts/action-result'
import type { SaveOutcome, WorkingCopy } from '@/domain/articles/types'
import { type CopyFields, fingerprintOf } from './copy-fields'
import type { SavedDraft } from './local-draft'
import { type SaveInput, Saver } from './saver'

type Answer = ActionResult<SaveOutcome>

function writing() {
  const page: CopyFields = {
    title: 'The ferry',
    standfirst: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    language: '',
    writtenOn: '',
    dropCap: true,
    tags: [],
  }
  const sent: SaveInput[] = []
  const answers: ((answer: Answer | 'no connection') => void)[] = []
  let kept: SavedDraft | undefined
  const saver = new Saver({
    id: 'a1',
    version: 1,
    slug: 'the-ferry',
    savedAt: null,
    read: () => ({ ...page }),
    send: (input) => {
      sent.push(input)
      return new Promise((resolve, reject) => {
        answers.push((answer) => (answer === 'no connection' ? reject(new TypeError('Failed to fetch')) : resolve(answer)))
      })
    },
    draft: {
      keep: (draft) => {
        kept = draft
        return true
      },
      drop: () => {
        kept = undefined
      },
    },
  })
  const answer = async (with_: Answer | 'no connection') => {
    answers.shift()?.(with_)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { page, sent, saver, answer, kept: () => kept }
}

const conflict = (version: number, fields: CopyFields): Answer => ({
  ok: true,
  data: { outcome: 'conflict', theirs: { ...fields, version } as WorkingCopy },
})
const saved = (version: number): Answer => ({ ok: true, data: { outcome: 'saved', version, slug: 'x', savedAt: new Date(0) } })

describe('saving while somebody types', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('sends once the typing rests, and names the version it was made from', async () => {
    const { saver, sent, answer, kept } = writing()
    saver.touch()
    saver.touch()
    expect(saver.snapshot().status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1_300)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ id: 'a1', version: 1, title: 'The ferry' })
    await answer(saved(2))
    expect(saver.snapshot().status).toBe('saved')
    expect(saver.currentVersion).toBe(2)
    expect(kept()).toBeUndefined()
  })

  it('does not wait for ever for somebody who never rests', async () => {
    const { saver, sent } = writing()
    for (let stroke = 0; stroke < 20; stroke++) {
      saver.touch()
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(sent.length).toBeGreaterThan(0)
  })

  it('saves what was typed during a save after it, on the version that the save made', async () => {
    const { saver, sent, answer, page, kept } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    page.title = 'The ferry at Aktau'
    saver.touch()
    await answer(saved(2))
    expect(saver.isClean).toBe(false)
    expect(kept()?.fields.title).toBe('The ferry')
    await vi.advanceTimersByTimeAsync(1_300)
    expect(sent[1]).toMatchObject({ version: 2, title: 'The ferry at Aktau' })
    await answer(saved(3))
    expect(saver.isClean).toBe(true)
  })

  it('keeps the words in the browser and tries again when there is no connection', async () => {
    const { saver, sent, answer, kept } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    await answer('no connection')
    expect(saver.snapshot()).toMatchObject({ status: 'failed', code: 'unavailable' })
    expect(kept()?.fields.title).toBe('The ferry')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(sent).toHaveLength(2)
    await answer(saved(2))
    expect(saver.isClean).toBe(true)
  })

  it('waits as long as the server asks before it tries again, and no longer', async () => {
    const { saver, sent, answer } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    await answer({ ok: false, code: 'too-many', message: 'Too often.', retryAfterSeconds: 45 })
    await vi.advanceTimersByTimeAsync(44_500)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toHaveLength(2)
  })

  it('does not knock again and again for somebody who is signed out, but saves at once when asked', async () => {
    const { saver, sent, answer, kept } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    await answer({ ok: false, code: 'not-signed-in', message: 'Please sign in.' })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(sent).toHaveLength(1)
    expect(kept()).toBeDefined()
    const done = saver.saveNow()
    await vi.advanceTimersByTimeAsync(0)
    await answer(saved(2))
    expect(await done).toBe(true)
  })

  it('writes over nobody: a conflict stops the saving until the author has chosen', async () => {
    const { saver, sent, answer, page, kept } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    await answer(conflict(7, { ...page, title: 'Theirs' }))
    expect(saver.snapshot().status).toBe('conflict')
    saver.touch()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(kept()).toBeDefined()

    const done = saver.keepMine()
    expect(sent[1]).toMatchObject({ version: 7, title: 'The ferry' })
    await answer(saved(8))
    expect(await done).toBe(true)
  })

  it('says so when the author takes the other version: nothing is left to save', async () => {
    const { saver, answer, page, kept } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    await answer(conflict(7, { ...page, title: 'Theirs' }))
    saver.accept(7, new Date(0))
    expect(saver.isClean).toBe(true)
    expect(saver.currentVersion).toBe(7)
    expect(kept()).toBeUndefined()
  })

  it('goes on from its own save whose answer was lost: what stands is what it had sent', async () => {
    const { saver, sent, answer, page, kept } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    const stored = { ...page }
    await answer('no connection')
    page.title = 'The ferry at Aktau'
    saver.touch()
    await vi.advanceTimersByTimeAsync(8_000)
    expect(kept()).toMatchObject({ version: 1, sent: [fingerprintOf(stored)] })
    await answer(conflict(2, stored))
    expect(sent.at(-1)).toMatchObject({ version: 2, title: 'The ferry at Aktau' })
    await answer(saved(3))
    expect(saver.snapshot().status).toBe('saved')
  })

  it('names in the browser what is on its way, so that a tab closed meanwhile knows its own text again', async () => {
    const { saver, page, kept } = writing()
    saver.touch()
    await vi.advanceTimersByTimeAsync(1_300)
    const stored = { ...page }
    page.title = 'The ferry at Aktau'
    saver.touch()
    saver.keepHere()
    expect(kept()).toMatchObject({ version: 1, fields: { title: 'The ferry at Aktau' }, sent: [fingerprintOf(stored)] })
  })
})
