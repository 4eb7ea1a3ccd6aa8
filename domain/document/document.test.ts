import { describe, expect, it } from 'vitest'
import { inEnglish } from '@/i18n/in-english'
import { documentSchema, emptyDocument, partialDateSchema } from './document'
import { documentMaxBytes } from './document-limits'

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => ({ type: 'doc', content })

function refusalOf(input: unknown): string {
  const parsed = documentSchema.safeParse(input)
  if (parsed.success) throw new Error('This was not refused.')
  return parsed.error.issues.map((issue) => inEnglish(issue.message)).join('|')
}

const everything = doc(
  { type: 'authorsNote', attrs: { date: '2026-03' }, content: [paragraph(text('I wrote this in a hurry.'))] },
  paragraph(text('Plain, '), text('bold', { type: 'bold' }), { type: 'hardBreak' }, { type: 'footnote', content: [text('A note.')] }),
  { type: 'heading', attrs: { level: 2 }, content: [text('What the drivers carry')] },
  { type: 'heading', attrs: { level: 3 }, content: [text('Tulips')] },
  { type: 'pullQuote', content: [text('Nobody voted for this.')] },
  { type: 'blockquote', content: [paragraph(text('Go.'))] },
  {
    type: 'orderedList',
    attrs: { start: 3 },
    content: [
      {
        type: 'listItem',
        content: [paragraph(text('One')), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Two'))] }] }],
      },
    ],
  },
  { type: 'codeBlock', attrs: { language: 'ts' }, content: [text('const a = 1\n\tb()')] },
  { type: 'horizontalRule' },
  {
    type: 'table',
    attrs: { caption: 'What the drivers carried' },
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [text('Driver')] },
          { type: 'tableHeader', content: [text('Load')] },
        ],
      },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [text('Tigran'), { type: 'hardBreak' }] }, { type: 'tableCell' }] },
    ],
  },
  { type: 'embed', attrs: { url: 'https://youtu.be/abcdefghijk', title: 'The quay' }, content: [text('As it was seen')] },
  { type: 'figure', attrs: { mediaId: 'm1', alt: 'A quay', credit: 'The author', width: 'wide' }, content: [text('Day four')] },
  {
    type: 'sideBar',
    attrs: { title: 'Flour' },
    content: [paragraph(text('A book for flour.')), { type: 'blockquote', content: [paragraph()] }],
  },
)

describe('what an essay may hold', () => {
  it('every block and mark of the design, unchanged', () => {
    expect(documentSchema.parse(everything)).toEqual(everything)
    expect(documentSchema.parse(emptyDocument)).toEqual(emptyDocument)
  })

  it('rows of a table with equally many cells: what is missing is empty', () => {
    const row = (...words: string[]) => ({ type: 'tableRow', content: words.map((one) => ({ type: 'tableCell', content: [text(one)] })) })
    const parsed = documentSchema.parse(doc({ type: 'table', content: [row('a'), row('b', 'c', 'd')] }))
    const [table] = parsed.content
    expect(table?.type === 'table' && table.content.map(({ content }) => content.length)).toEqual([3, 3])
    expect(table).toMatchObject({ attrs: { caption: '' }, content: [{ content: [{}, { type: 'tableCell' }, { type: 'tableCell' }] }, {}] })
  })

  it('only what the schema names: attributes of other programs are dropped', () => {
    const link = { type: 'link', attrs: { href: 'https://example.org/', target: '_blank', onclick: 'alert(1)' } }
    const parsed = documentSchema.parse(doc({ ...paragraph(text('x', link)), attrs: { style: 'color:red' } }))
    expect(parsed).toEqual(doc(paragraph(text('x', { type: 'link', attrs: { href: 'https://example.org/' } }))))
  })

  it('one mark of a kind, always in one order, so that equal texts are equal JSON', () => {
    const italic = { type: 'italic' }
    const bold = { type: 'bold' }
    const one = documentSchema.parse(doc(paragraph(text('x', italic, bold, italic))))
    const other = documentSchema.parse(doc(paragraph(text('x', bold, italic))))
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  it('no character that a database or a feed chokes on', () => {
    const parsed = documentSchema.parse(
      doc(paragraph(text('a\u0000b\u0007\ud800c'), text('\u0001')), { type: 'codeBlock', content: [text('a\n\tb\r')] }),
    )
    expect(parsed).toEqual(doc(paragraph(text('ab\uFFFDc')), { type: 'codeBlock', content: [text('a\n\tb')] }))
  })
})

describe('what is refused, in a sentence that says what and where', () => {
  it('a block that the publication does not know', () => {
    expect(refusalOf(doc(paragraph(), { type: 'iframe', content: [] }))).toBe('An essay cannot hold “iframe”. (Block 2.)')
  })

  it('a table that is none, or larger than a page', () => {
    const row = (...cells: object[]) => ({ type: 'tableRow', content: cells })
    const cell = (...content: object[]) => ({ type: 'tableCell', content })
    const table = (...rows: object[]) => doc({ type: 'table', content: rows })
    expect(refusalOf(table())).toBe('A table has at least one row. (Block 1.)')
    expect(refusalOf(table(paragraph()))).toBe('A table holds rows only. (Block 1.)')
    expect(refusalOf(table(row(paragraph())))).toBe('A row of a table holds cells only. (Block 1.)')
    expect(refusalOf(table(row(cell(paragraph()))))).toBe('A cell of a table cannot hold “paragraph”. (Block 1.)')
    expect(refusalOf(table(row(...Array.from({ length: 21 }, () => cell()))))).toBe('A table has at most 20 columns. (Block 1.)')
    expect(refusalOf(table(...Array.from({ length: 301 }, () => row(cell()))))).toBe('A table has at most 300 rows. (Block 1.)')
  })

  it('a mark that the publication does not know', () => {
    expect(refusalOf(doc(paragraph(text('x', { type: 'textStyle' }))))).toBe('Text cannot hold “textStyle”. (Block 1.)')
  })

  it('a block in a place where it does not belong', () => {
    const note = { type: 'authorsNote', attrs: { date: '' }, content: [{ type: 'figure', attrs: { mediaId: 'm' } }] }
    expect(refusalOf(doc(note))).toBe('An author’s note cannot hold “figure”. (Block 1.)')
    expect(refusalOf(doc(paragraph({ type: 'footnote', content: [{ type: 'footnote' }] })))).toBe(
      'A footnote cannot hold “footnote”. (Block 1.)',
    )
    expect(refusalOf(doc({ type: 'bulletList', content: [paragraph()] }))).toContain('A list holds items only.')
    expect(refusalOf(doc({ type: 'codeBlock', content: [{ type: 'hardBreak' }] }))).toContain('Code holds plain text only.')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    ' data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'https://a b',
    'https://a\u0000',
    'vbscript:x',
  ])('the link %s', (href) => {
    expect(refusalOf(doc(paragraph(text('x', { type: 'link', attrs: { href } }))))).toContain('A link starts with')
  })

  it.each([
    undefined,
    null,
    'words',
    7,
    [],
    {},
    { type: 'doc' },
    { type: 'paragraph' },
    doc({ nothing: true }),
    { type: 'doc', content: 'x' },
  ])('what is no tree: %j', (input) => {
    expect(refusalOf(input)).toMatch(/^[A-Z].*\.\)?$/)
    expect(refusalOf(input)).not.toMatch(/expected|received|invalid/i)
  })

  it('lists within lists without end, and without exhausting the stack', () => {
    let list: object = { type: 'bulletList', content: [] }
    for (let depth = 0; depth < 20_000; depth++) list = { type: 'bulletList', content: [{ type: 'listItem', content: [list] }] }
    expect(refusalOf(doc(list))).toContain('nested too deeply')
  })

  it('lists eight deep are none of that', () => {
    let list: object = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('deep'))] }] }
    for (let depth = 1; depth < 8; depth++) list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(), list] }] }
    expect(documentSchema.safeParse(doc({ type: 'sideBar', attrs: { title: '' }, content: [list] })).success).toBe(true)
  })

  it('more than an essay takes', () => {
    expect(refusalOf(doc(paragraph(text('я'.repeat(documentMaxBytes / 2)))))).toContain('too long')
  })
})

it('an essay of a hundred thousand words is checked whole', () => {
  const words = 'the drivers carried tulip bulbs and a dismantled carousel '
  const nodes = Array.from({ length: 8 }, (_, n) => (n % 2 === 0 ? text(words) : text(words, { type: 'italic' })))
  const essay = doc(...Array.from({ length: 1_500 }, () => paragraph(...nodes)))
  expect(1_500 * 8 * words.trim().split(' ').length).toBeGreaterThan(100_000)
  const checked = documentSchema.safeParse(essay)
  expect(checked.error?.issues).toBeUndefined()
  expect(checked.data?.content).toHaveLength(1_500)
})

it('a partial date is a year, a month or a day that exists', () => {
  for (const date of ['', '2022', '2022-10', '2024-02-29']) expect(partialDateSchema.parse(date)).toBe(date)
  expect(partialDateSchema.parse('October 2022')).toBe('2022-10')
  for (const date of ['22', '2022-13', '2023-02-29', '2022-04-31', 'October']) {
    expect(partialDateSchema.safeParse(date).success).toBe(false)
  }
})

describe('an embed', () => {
  const embed = (attrs: object) => doc({ type: 'embed', attrs })

  it('keeps an address in one spelling, and nothing that was read there', () => {
    const typed = { url: ' HTTPS://Example.org ', title: ' The  quay ', html: '<script>', typed: 'x' }
    expect(documentSchema.parse(embed(typed))).toEqual(embed({ url: 'https://example.org/', title: 'The quay' }))
  })

  it.each(['', 'http://example.org/', 'javascript:alert(1)', 'https://127.0.0.1/', 'https://me@example.org/', 7, undefined])(
    'does not lead to %s',
    (url) => {
      expect(refusalOf(embed({ url }))).toMatch(/address/)
    },
  )
})
