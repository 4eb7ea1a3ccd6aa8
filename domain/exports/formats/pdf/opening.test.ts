import { describe, expect, it } from 'vitest'
import { openingOf } from './opening'
import type { PrintSpan } from './print-spans'

const text = (words: string): PrintSpan => ({ kind: 'text', text: words })
const italic = (words: string): PrintSpan => ({ kind: 'marked', mark: 'italic', spans: [text(words)] })
const note: PrintSpan = { kind: 'note', spans: [text('Against.')] }

describe('the opening of an essay', () => {
  it('parts the first letter, with the marks before it, from words in small capitals and the others', () => {
    expect(openingOf([text('“Queues are not for them.')], 'en')).toEqual({
      initial: '“Q',
      words: [
        [{ kind: 'opening', text: 'ueues ' }],
        [{ kind: 'opening', text: 'are ' }],
        [
          { kind: 'opening', text: 'not' },
          { kind: 'text', text: ' ' },
        ],
        [text('for ')],
        [text('them.')],
      ],
      rest: [],
    })
  })

  it('takes what stands without a space between for one word, and gives each word of a passage its mark', () => {
    const { words } = openingOf([text('A b c d re'), italic('ceived at '), text('last'), note, text(' one')], 'en') ?? { words: [] }
    expect(words.slice(4)).toEqual([[text('re'), italic('ceived ')], [italic('at ')], [text('last'), note, text(' ')], [text('one')]])
  })

  it('leaves what no line beside the letter can hold in one piece', () => {
    const { words, rest } = openingOf([text(`A${' b'.repeat(200)}`)], 'en') ?? { words: [], rest: [] }
    expect(words.length).toBe(80)
    expect([...words.flat(), ...rest].map((span) => ('text' in span ? span.text : '')).join('')).toBe(' b'.repeat(200))
  })

  it.each([
    ['a small letter', [text('a queue')], 'en'],
    ['a passage of its own', [italic('A'), text(' queue')], 'en'],
    ['a script without capitals', [text('Aكيف')], 'ar'],
    ['a broken line', [text('A queue'), { kind: 'break' } as const, text('and more')], 'en'],
  ])('is none where it begins with %s', (_, spans, language) => expect(openingOf(spans, language)).toBeNull())
})
