import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inEnglish } from '@/i18n/in-english'
import { heldBecause } from '../held-because'
import { judgeComment } from '../judge-comment'
import type { ModerationContext } from './contract'
import { moderationRules } from './registry'

function context(overrides: {
  policy?: ModerationContext['policy']
  commentsOpen?: boolean
  writer?: Partial<ModerationContext['writer']>
  comment?: Partial<ModerationContext['comment']>
}): ModerationContext {
  return {
    policy: overrides.policy ?? 'open',
    article: { id: 'essay', commentsOpen: overrides.commentsOpen ?? true },
    writer: { isStaff: false, hasApprovedComment: false, inFlood: false, recentTexts: [], ...overrides.writer },
    comment: { text: 'Thank you for this.', trap: '', ...overrides.comment },
  }
}

const judged = (overrides: Parameters<typeof context>[0]) => {
  const { verdict, rule } = judgeComment(context(overrides))
  return { verdict, rule }
}
const links = (count: number) => ({ text: Array.from({ length: count }, (_, at) => `https://a.example/${at}`).join(' ') })

describe('every rule', () => {
  it('stands in the registry under the name of its file', () => {
    const files = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace(/\.tsx?$/, ''))
    const members = files.filter((file) => !['contract', 'registry', 'rules.test'].includes(file))
    expect(moderationRules.map(({ id }) => id).sort()).toEqual(members.sort())
  })

  describe.each(moderationRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    it('has nothing against an ordinary comment at an open publication', () => {
      expect(rule.judge(context({}))).toBeUndefined()
    })

    it('changes nothing that it looks at, and says the same twice', () => {
      const frozen = deepFreeze(context({ policy: 'hold-all', comment: links(9), writer: { recentTexts: ['a'] } }))
      expect(rule.judge(frozen)).toEqual(rule.judge(frozen))
    })

    it('gives a reason in a sentence whenever it holds or refuses', () => {
      const trying = [
        context({ policy: 'hold-all' }),
        context({ policy: 'hold-first' }),
        context({ policy: 'closed' }),
        context({ comment: { trap: 'x' } }),
        context({ comment: links(9) }),
        context({ writer: { inFlood: true } }),
        context({ writer: { recentTexts: ['thank you for this.'] } }),
      ]
      for (const verdict of trying.map((each) => rule.judge(each))) {
        if (verdict && verdict.verdict !== 'approve') expect(inEnglish(verdict.reason)).toMatch(/^[A-Z].*\.$/)
        if (verdict?.verdict === 'hold') expect(heldBecause(rule.id)).toBe(rule.holdsBecause)
      }
    })
  })
})

describe('together the rules', () => {
  it('let a comment appear at once where the publication is open', () => {
    expect(judged({})).toEqual({ verdict: 'approve', rule: '' })
  })

  it('hold the first comment of each person, and no later one, where the first is held', () => {
    expect(judged({ policy: 'hold-first' })).toEqual({ verdict: 'hold', rule: 'publication-policy' })
    expect(judged({ policy: 'hold-first', writer: { hasApprovedComment: true } }).verdict).toBe('approve')
  })

  it('hold every comment where all are held', () => {
    expect(judged({ policy: 'hold-all', writer: { hasApprovedComment: true } }).verdict).toBe('hold')
  })

  it('hold what comes in a flood, where comments appear at once, and nothing of the admin’s own people', () => {
    expect(judged({ writer: { inFlood: true } })).toEqual({ verdict: 'hold', rule: 'flood' })
    expect(judged({ writer: { inFlood: true, isStaff: true } }).verdict).toBe('approve')
  })

  it('never hold the admin’s own people', () => {
    expect(judged({ policy: 'hold-all', writer: { isStaff: true }, comment: links(9) })).toEqual({ verdict: 'approve', rule: 'staff' })
  })

  it('refuse everybody where comments are closed, the admin included', () => {
    expect(judged({ policy: 'closed', writer: { isStaff: true } })).toEqual({ verdict: 'refuse', rule: 'closed-thread' })
    expect(judged({ commentsOpen: false, writer: { isStaff: true } })).toEqual({ verdict: 'refuse', rule: 'closed-thread' })
  })

  it('refuse whoever fills the hidden field, and the same words twice', () => {
    expect(judged({ comment: { trap: 'http://spam.example' } }).rule).toBe('honeypot')
    expect(judged({ writer: { recentTexts: ['thank  you\nfor this. '] } }).rule).toBe('duplicate-text')
    expect(judged({ writer: { recentTexts: ['Thank you for that.'] } }).verdict).toBe('approve')
  })

  it('hold more than three links, and no fewer', () => {
    expect(judged({ comment: links(4) })).toEqual({ verdict: 'hold', rule: 'too-many-links' })
    expect(judged({ comment: links(3) }).verdict).toBe('approve')
  })

  it.each([
    ['of www behind an underline', '_www.a.example/1_ '.repeat(4)],
    ['of mail', 'ada@a.example '.repeat(4)],
    ['without a scheme to be seen', '[a](HTTPS&#58;//a.example) '.repeat(4)],
    ['in code', '`https://a.example` '.repeat(4)],
    ['by hundreds, of which none is made', 'www.a.example '.repeat(500)],
  ])('count links as readers see them: %s', (_, text) => expect(judged({ comment: { text } }).rule).toBe('too-many-links'))

  it('count a link once whose words are its address, and none that begins nowhere', () => {
    expect(judged({ comment: { text: '[https://a.example](https://a.example) '.repeat(3) } }).verdict).toBe('approve')
    expect(judged({ comment: { text: 'Awwww. '.repeat(9) } }).verdict).toBe('approve')
  })
})

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner)
  return Object.freeze(value)
}
