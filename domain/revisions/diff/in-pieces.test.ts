import { describe, expect, it } from 'vitest'
import type { InlineNode } from '../../document/document'
import { inPieces, maxCharacters } from './in-pieces'

const words = (content: readonly InlineNode[]) => content.map((node) => (node.type === 'text' ? node.text : '*')).join('')
const said = (pieces: readonly (readonly InlineNode[])[]) => pieces.map(words)
const text = (letters: string): InlineNode => ({ type: 'text', text: letters })
const story = (from: number, sentences: number) =>
  Array.from({ length: sentences }, (_, at) => `On day ${from + at} the ferry did not come, and ${(at * 7919) % 613} people waited. `).join(
    '',
  )

describe('a line that is longer than anybody writes', () => {
  it('is several, at the ends of sentences, and no letter of it is lost', () => {
    const whole = story(1, 900)
    const pieces = said(inPieces([text(whole)]))
    expect(pieces.join('')).toBe(whole)
    expect(pieces.length).toBeGreaterThan(4)
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(maxCharacters)
      expect(piece).toMatch(/^On day .*waited\. $/s)
    }
  })

  it('is cut at the same places though something was added at its beginning', () => {
    const before = said(inPieces([text(story(1, 2_000))]))
    const after = said(inPieces([text(`It began with a letter. ${story(1, 2_000)}`)]))
    expect(after.filter((piece) => !before.includes(piece)).length).toBeLessThanOrEqual(3)
  })

  it('is cut however it is made: without a stop, without a space, of marked words, of letters of two code units', () => {
    const bold = { marks: [{ type: 'bold' as const }] }
    const lines: InlineNode[][] = [
      [text('word '.repeat(9_000))],
      [text('.'.repeat(45_000))],
      [text('𠀋'.repeat(20_001))],
      Array.from({ length: 5_000 }, (_, at) => ({ type: 'text', text: 'a ', ...(at % 2 ? bold : {}) })),
      Array.from({ length: 5_000 }, () => ({ type: 'hardBreak' as const })),
      [
        text('a '.repeat(4_980)),
        { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: `https://a.example/${'x'.repeat(1_900)}` } }] },
      ],
    ]
    for (const line of lines) {
      const pieces = inPieces(line)
      expect(said(pieces).join('')).toBe(words(line))
      expect(pieces.length).toBeGreaterThan(1)
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(maxCharacters / 25)
        expect(words(piece).length).toBeLessThanOrEqual(maxCharacters)
        expect(words(piece)).not.toMatch(/[\uD800-\uDBFF]$/)
      }
    }
  })

  it('is left as it is where it is not that long', () => {
    const content = [text(story(1, 100))]
    expect(inPieces(content)).toEqual([content])
  })
})
