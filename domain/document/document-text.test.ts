import { expect, it } from 'vitest'
import { countWords, minutesToRead } from '../articles/count-words'
import type { BlockNode, DocumentNode, InlineNode } from './document'
import { outlineOf } from './document-outline'
import { beginningOf, countDocumentWords, embedUrlsOf, footnotesOf, isEmptyDocument, mediaIdsOf, plainText } from './document-text'

const text = (words: string): InlineNode => ({ type: 'text', text: words })
const note = (words: string): InlineNode => ({ type: 'footnote', content: [{ type: 'text', text: words }] })
const doc = (...content: BlockNode[]): DocumentNode => ({ type: 'doc', content })
const paragraph = (...content: InlineNode[]) => ({ type: 'paragraph' as const, content })
const heading = (words: string, level: 2 | 3 = 2): BlockNode => ({ type: 'heading', attrs: { level }, content: [text(words)] })
const figure = (mediaId: string, ...content: InlineNode[]): BlockNode => ({
  type: 'figure',
  attrs: { mediaId, alt: '', credit: '', width: 'text' },
  content,
})

const essay = doc(
  { type: 'authorsNote', attrs: { date: '' }, content: [paragraph(text('From a drawer.'), note('first'))] },
  paragraph(text('The list'), note('second'), { type: 'hardBreak' }, text('is kept.')),
  { type: 'sideBar', attrs: { title: '' }, content: [paragraph(text('Flour.'), note('third'))] },
  figure('m1', text('Day four'), note('fourth')),
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Tulips'), note('fifth'))] }] },
  figure('m2'),
  figure('m1'),
)

it('footnotes are numbered in reading order, those in notes, side bars and captions included', () => {
  expect(plainText(doc(...footnotesOf(essay).map(({ content }) => ({ type: 'paragraph' as const, content }))))).toBe(
    'first\n\nsecond\n\nthird\n\nfourth\n\nfifth',
  )
  const { footnotes, footnoteNumbers } = outlineOf(essay)
  expect(footnotes.map((each) => footnoteNumbers.get(each))).toEqual([1, 2, 3, 4, 5])
})

it('a table is its title, then a line for each row', () => {
  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    content: cells.map((cell) => ({ type: 'tableCell' as const, ...(cell ? { content: [{ type: 'text' as const, text: cell }] } : {}) })),
  })
  const table: BlockNode = { type: 'table', attrs: { caption: 'Loads' }, content: [row('Tigran', 'Tulips'), row('', 'Bread'), row('', '')] }
  expect(plainText(doc(table))).toBe('Loads\n\nTigran · Tulips\n\nBread')
  expect(countDocumentWords(doc(table))).toBe(4)
})

it('the plain text has the words of every block, then the footnotes', () => {
  expect(plainText(essay)).toBe(
    'From a drawer.\n\nThe list is kept.\n\nFlour.\n\nDay four\n\nTulips\n\nfirst\n\nsecond\n\nthird\n\nfourth\n\nfifth',
  )
  expect(countDocumentWords(essay)).toBe(16)
})

it('each picture is named once', () => {
  expect(mediaIdsOf(essay)).toEqual(['m1', 'm2'])
})

it('an essay of white space alone is empty, one of a picture alone is not', () => {
  expect(isEmptyDocument(doc(paragraph(text('  ')), { type: 'horizontalRule' }))).toBe(true)
  expect(isEmptyDocument(doc(figure('m1')))).toBe(false)
})

it.each([
  ['', 0],
  ['One two  three.', 3],
  ['Don’t re-read the 1,200 pages at 3.5 p.m.', 8],
  ['Очередь в Актау', 3],
  ['Երեք բառ այստեղ', 3],
  ['— … !', 0],
  ['हिन्दी में लिखा', 3],
])('counts the words of “%s”', (words, count) => {
  expect(countWords(words)).toBe(count)
})

it('counts words where none are separated by spaces', () => {
  expect(countWords('私は東京に住んでいます')).toBeGreaterThan(4)
  expect(countWords('私は東京に住んでいます')).toBeLessThan(11)
  expect(countWords('Tokyo 東京')).toBe(2)
})

it('a reading time is whole minutes, one at least', () => {
  expect([0, 1, 230, 460, 2_530].map(minutesToRead)).toEqual([1, 1, 1, 2, 11])
})

it('headings have anchors that come from their words, differ, and cannot be those of the page', () => {
  const outline = outlineOf(doc(heading('Comments'), heading('Tulips', 3), heading('Tulips'), heading('🚢'), heading(' ')))
  expect(outline.headings.map(({ id }) => id)).toEqual(['h-comments', 'h-tulips', 'h-tulips-2', 'h-section'])
  expect([...outline.headingIds.values()]).toEqual(outline.headings.map(({ id }) => id))
})

it('two headings never share an anchor, even if one is called like the other numbered', () => {
  const ids = outlineOf(doc(heading('Part'), heading('Part 2'), heading('Part'))).headings.map(({ id }) => id)
  expect(new Set(ids).size).toBe(3)
})

it('a description is the first paragraph, cut between words', () => {
  expect(beginningOf(doc(heading('Title'), paragraph(text(' ')), paragraph(text('Short.'))))).toBe('Short.')
  const long = beginningOf(doc(paragraph(text('The list is kept in a school exercise book, with a squirrel on its cover.'))), 45)
  expect(long).toBe('The list is kept in a school exercise book…')
  expect(beginningOf(doc({ type: 'sideBar', attrs: { title: '' }, content: [paragraph(text('Only this.'))] }))).toBe('Only this.')
})

it('an embed counts by its caption, and is something to look at', () => {
  const embed = (url: string, ...content: InlineNode[]): BlockNode => ({ type: 'embed', attrs: { url, title: 'The quay' }, content })
  const shown = doc(embed('https://a.example.org/', text('Day four'), note('On it')), embed('https://a.example.org/'))
  expect(plainText(shown)).toBe('Day four\n\nOn it')
  expect(embedUrlsOf(shown)).toEqual(['https://a.example.org/'])
  expect(isEmptyDocument(doc(embed('https://a.example.org/')))).toBe(false)
})
