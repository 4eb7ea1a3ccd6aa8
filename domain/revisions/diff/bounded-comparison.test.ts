import { describe, expect, it } from 'vitest'
import type { BlockNode } from '../../document/document'
import { compareTexts } from './compare-texts'
import { Effort, type Efforts, effortsOfOne } from './effort'
import { foldUnchanged } from './fold-unchanged'
import type { ComparedText } from './lines-of'
import { maxCharactersOfPage, pagesOf } from './pages-of'
import type { ComparedLine, Row } from './types'

let seed = 11
const random = (below: number) => {
  seed = (seed * 16_807) % 2_147_483_647
  return seed % below
}
const word = () => `word${random(60)}`
const lines = (count: number, words: number) => Array.from({ length: count }, () => Array.from({ length: words }, word).join(' '))
const touched = (texts: string[], oneIn: number) =>
  texts.map((text) => text.replaceAll(/\S+/g, (one) => (random(oneIn) === 0 ? word() : one)))

function essay(texts: string[], title = 'The ferry'): ComparedText {
  const content = texts.map((text): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  return { title, standfirst: '', writtenOn: '', language: '', body: { type: 'doc', content } }
}
const wordsOf = (text: string) => text.replaceAll(/\s+/g, '')
const wordsOfEssay = ({ title, body }: ComparedText) =>
  wordsOf(
    title +
      body.content.map((block) => (block.type === 'paragraph' ? block.content?.map((node) => 'text' in node && node.text) : '')).join(''),
  )
const said = ({ spans }: ComparedLine, but?: 'added' | 'removed') =>
  wordsOf(spans.map(({ text, change }) => (change === but && but ? '' : text)).join(''))

/** The older text as the rows have it, and the newer that comes of it when what was removed is taken out and what was added put in. */
function applied(rows: readonly Row[]) {
  let [before, after] = ['', '']
  for (const row of rows) {
    if (row.kind === 'unchanged') continue
    if (row.kind === 'same') [before, after] = [before + said(row.line), after + said(row.line)]
    else {
      if ('before' in row && row.kind !== 'moved') before += said(row.before)
      if ('after' in row) after += said(row.after)
      // What both sides have in common is the same on either.
      if (row.kind === 'changed' || row.kind === 'moved') expect(said(row.before, 'removed')).toBe(said(row.after, 'added'))
    }
  }
  return { before, after }
}

const changesOf = (row: Row) => (row.kind === 'changed' ? row.after.spans.filter(({ change }) => change).length : 0)
const efforts = (given: Partial<Record<keyof Efforts, number>>): Efforts => ({
  ...effortsOfOne(),
  ...Object.fromEntries(Object.entries(given).map(([name, steps]) => [name, new Effort(steps)])),
})

const long = lines(40, 100)
const short = lines(1_000, 4)
const moved = [...short.slice(400), ...short.slice(0, 400)]
const endless = lines(1, 8_000)[0] ?? ''
const han = (count: number) => Array.from({ length: count }, () => String.fromCodePoint(0x4e00 + random(3_000))).join('')
const pairs: [string, string[], string[]][] = [
  ['long paragraphs written anew', long, touched(long, 1)],
  ['every third word', long, touched(long, 3)],
  ['short paragraphs written anew', short, touched(short, 1)],
  ['short paragraphs, some words', short, touched(short, 6)],
  ['thousands of paragraphs in another order', short, moved],
  ['the same few lines again and again', Array(900).fill('And so on.'), Array(1_200).fill('And so on.').with(600, 'And so forth.')],
  ['one endless paragraph', [endless], touched([endless], 3)],
  ['two words again and again', ['a b '.repeat(6_000)], ['b a '.repeat(6_000)]],
  ['Chinese without a stop', [han(9_000)], [han(9_000)]],
  ['nothing, then all', [], long],
]

describe('a comparison that costs no more than it may', () => {
  it.each(pairs)('gives the newer text when it is applied to the older: %s', (_, before, after) => {
    const [past, present] = [essay(before), essay(after, 'The bridge')]
    const none = { likeness: 0, words: 0, dictionary: 0 }
    for (const given of [{}, none, { words: 20_000, likeness: 5_000, dictionary: 2_000 }]) {
      const result = applied(compareTexts(past, present, efforts(given)).rows)
      expect(result.before === wordsOfEssay(past)).toBe(true)
      expect(result.after === wordsOfEssay(present)).toBe(true)
    }
  })

  it.each(pairs)('is the same each time, and takes its steps off what it was given: %s', (_, before, after) => {
    const given = [effortsOfOne(), effortsOfOne()] as const
    const [one, other] = given.map((each) => compareTexts(essay(before), essay(after), each))
    expect(one).toEqual(other)
    for (const part of ['likeness', 'words', 'dictionary'] as const) {
      expect(given[0][part].left).toBe(given[1][part].left)
      expect(given[0][part].left).toBeGreaterThanOrEqual(0)
    }
  })

  it('holds words against each other as long as it may, then shows paragraphs whole', () => {
    const [past, present] = [essay(long), essay(touched(long, 3))]
    const marked = (words: number) => compareTexts(past, present, efforts({ words })).rows.filter((row) => changesOf(row) > 1).length
    expect(marked(1_000_000)).toBeGreaterThan(35)
    expect(marked(30_000)).toBeGreaterThan(2)
    expect(marked(30_000)).toBeLessThan(25)
    expect(marked(0)).toBe(0)
  })

  it('finds one change in a paragraph also when nothing is left', () => {
    const [row] = compareTexts(
      essay([long[0] ?? '']),
      essay([(long[0] ?? '').replace(/(?<=^.{99}\S*) \S+/, ' ferry')]),
      efforts({ words: 0 }),
    ).rows.filter(({ kind }) => kind === 'changed')
    expect(row).toMatchObject({ after: { spans: [{}, { text: 'ferry', change: 'added' }, {}, {}] } })
  })

  it('takes lines that differ as gone and new once it may not look for their likeness', () => {
    const { rows } = compareTexts(essay(long), essay(touched(long, 9)), efforts({ likeness: 0 }))
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['same', 'removed', 'added']))
  })
})

describe('what is shown of a comparison', () => {
  it.each(pairs)('is on pages of a bounded size, and every row is on one: %s', (_, before, after) => {
    const { rows } = compareTexts(essay(before), essay(after))
    for (const shown of [rows, foldUnchanged(rows)]) {
      const pages = pagesOf(shown)
      expect(pages.flat()).toEqual(shown)
      for (const page of pages) {
        const letters = page.reduce(
          (sum, row) => sum + ('after' in row ? said(row.after).length : 0) + ('before' in row ? said(row.before).length : 0),
          0,
        )
        expect(letters).toBeLessThan(maxCharactersOfPage)
        expect(page.length).toBeLessThan(maxCharactersOfPage / 60 + 1)
      }
    }
  })

  it('is one page where little changed, and where nothing did', () => {
    expect(pagesOf([])).toEqual([[]])
    expect(pagesOf(compareTexts(essay(long.slice(0, 9)), essay(long.slice(0, 9))).rows)).toHaveLength(1)
  })
})
