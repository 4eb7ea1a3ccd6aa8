import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexOf, readDecision, readDecisions } from './decisions.mjs'

const head = '# 031 Plain words win\n\n- Date: 2026-11-30\n- Status: accepted\n\n**Decision.** They do.\n'

describe('docs / decisions', () => {
  it('stand in an index that is up to date; npm run fix writes it', () => {
    expect(readFileSync('docs/decisions/README.md', 'utf8')).toBe(indexOf(readDecisions('docs/decisions')))
  })

  it('have one head: number, statement, date, status', () => {
    expect(readDecision('031-plain-words.md', head)).toEqual({
      file: '031-plain-words.md',
      number: '031',
      title: 'Plain words win',
      date: '2026-11-30',
      status: 'accepted',
    })
  })

  it.each([
    ['no number', head.replace('031 ', '')],
    ['a colon after the number', head.replace('031', '031:')],
    ['a full stop at the end of the title', head.replace('win', 'win.')],
    ['no date', head.replace('- Date: 2026-11-30\n', '')],
    ['a status of its own making', head.replace('accepted', 'perhaps')],
    ['another number than its file', head.replace('031', '032')],
  ])('are refused with %s', (_what, text) => {
    expect(() => readDecision('031-plain-words.md', text)).toThrow('031-plain-words.md')
  })
})
