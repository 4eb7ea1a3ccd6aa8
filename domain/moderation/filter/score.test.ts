import { describe, expect, it } from 'vitest'
import { type FilterModel, scoreTokens } from './score'
import { labelledComments } from './testing/labelled-comments'
import { tokensOf } from './tokens-of'

/** What the database holds after so many decisions. */
function learned(comments: ReturnType<typeof labelledComments>): FilterModel {
  const tokens = new Map<string, [number, number]>()
  for (const comment of comments) {
    for (const token of tokensOf(comment)) {
      const counts = tokens.get(token) ?? [0, 0]
      counts[comment.isSpam ? 1 : 0] += 1
      tokens.set(token, counts)
    }
  }
  const spam = comments.filter(({ isSpam }) => isSpam).length
  return { ham: comments.length - spam, spam, tokens: new Map([...tokens].filter(([, [ham, spam]]) => ham + spam >= 2)) }
}

describe('moderation / learned filter', () => {
  it('tells spam from what readers write, of a labelled set that it has not seen', () => {
    const asked = labelledComments(2_000, 99)
    const rows = [60, 200, 1_000].map((decisions) => {
      const model = learned(labelledComments(decisions, 7))
      const held = asked.filter((comment) => scoreTokens(tokensOf(comment), model).score >= 0.9)
      const right = held.filter(({ isSpam }) => isSpam).length
      const spam = asked.filter(({ isSpam }) => isSpam).length
      return { decisions, precision: right / held.length, recall: right / spam }
    })
    const table = rows.map((row) => `${row.decisions} decisions: precision ${row.precision.toFixed(3)}, recall ${row.recall.toFixed(3)}`)
    process.stdout.write(`learned filter, 2,000 comments\n${table.join('\n')}\n`)
    for (const { precision } of rows) expect(precision).toBeGreaterThan(0.97)
    expect(rows[1]?.recall).toBeGreaterThan(0.85)
    expect(rows[2]?.recall).toBeGreaterThan(0.9)
  })

  it('says nothing of words that it does not know, or knows from both', () => {
    const model: FilterModel = { ham: 30, spam: 30, tokens: new Map([['bread', [9, 9]]]) }
    expect(scoreTokens(['bread', 'unheard'], model)).toEqual({ score: 0.5, signs: [] })
    expect(scoreTokens([], model).score).toBe(0.5)
  })

  it('names the words that spoke for spam, loudest first', () => {
    const model: FilterModel = {
      ham: 30,
      spam: 30,
      tokens: new Map([
        ['casino', [0, 25]],
        ['bonus', [3, 20]],
        ['bread', [20, 0]],
      ]),
    }
    const found = scoreTokens(['bonus', 'bread', 'casino'], model)
    expect(found.signs).toEqual(['casino', 'bonus'])
    expect(found.score).toBeGreaterThan(0.5)
  })
})

describe('moderation / learned filter: what it learns by', () => {
  const of = (text: string) => tokensOf({ text, name: '', email: '' })

  it.each([
    ['English', 'The CASINO, again', ['again', 'casino', 'the']],
    ['Russian', 'Хлеб и соль', ['и', 'соль', 'хлеб']],
    ['Armenian', 'Հաց և աղ։', ['աղ', 'եւ', 'հաց']],
    ['Thai', 'ขนมปัง', ['ขนมปัง']],
    ['a word with an invisible sign in it', 'ca\u200bsino', ['casino']],
  ])('is words: %s', (_, text, expected) => expect(of(text)).toEqual([...expected].sort()))

  it('is words of Chinese, where no space stands', () => expect(of('网上赌场')).toContain('赌场'))

  it('is hosts, names and mail hosts, each apart from the words of the text', () => {
    expect(tokensOf({ text: 'See https://www.win.example/a', name: 'Casino King', email: 'a@Bulk.example' })).toEqual(
      expect.arrayContaining(['host:win.example', 'name:casino', 'name:king', 'mail:bulk.example', 'see']),
    )
  })

  it('is never more than a few hundred of a comment', () => {
    expect(of(Array.from({ length: 3_000 }, (_, at) => `word${at.toString(36)}x`).join(' '))).toHaveLength(400)
  })
})
