import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type BlockNode, documentSchema } from '@/domain/document/document'
import { externalTool } from '@/platform/testing/external-tool'
import { essayToExport, exportContext } from '../../factory'
import { pdf } from './pdf'

const folder = mkdtempSync(join(tmpdir(), 'broadside-sheet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [pdfInfo, pdfToText] = [externalTool('pdfinfo'), externalTool('pdftotext')]

interface Placed {
  page: number
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Every word of the printed essay with its place, in points from the upper left corner of its page. */
async function printed(content: object[], overrides: Parameters<typeof essayToExport>[0] = {}): Promise<Placed[]> {
  const essay = essayToExport({ ...overrides, body: documentSchema.parse({ type: 'doc', content }) })
  const file = join(folder, 'essay.pdf')
  writeFileSync(file, await pdf.make(essay, exportContext(essay)))
  // Whatever is set, it can be listened to.
  expect(pdfInfo.run('-meta', file)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const pages = pdfToText.run('-bbox', file, '-').split('<page ').slice(1)
  const word = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gs
  return pages.flatMap((text, page) =>
    [...text.matchAll(word)].map(([, left, top, right, bottom, letters = '']) => ({
      ...{ page, text: letters, left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
    })),
  )
}

const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks: marks.map((type) => ({ type })) })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const heading = (level: 2 | 3, words: string) => ({ type: 'heading', attrs: { level }, content: [text(words)] })
const sentence = 'He had arrived at this border eleven years earlier with a load of onions, and had not left. '

// A4, and what the margins leave of it. A hanging full stop may stand out by a little.
const rightEdge = 595 - 125 + 4

describe.skipIf(!pdfToText.available)('a long word', () => {
  const german = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const armenian = 'Երկարբառ'.repeat(12)
  const address = `https://example.org/${'longpath'.repeat(12)}`

  it.each([
    ['de', german],
    ['hy', armenian],
    ['en', address],
  ])('of %s runs off no line, wherever it stands', async (language, word) => {
    const content = [
      paragraph(text(`${word} and ${word}`)),
      heading(2, `On ${word}`),
      heading(3, word),
      { type: 'pullQuote', content: [text(word)] },
      { type: 'blockquote', content: [paragraph(text(word))] },
      { type: 'sideBar', attrs: { title: word }, content: [heading(3, word), paragraph(text(word))] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text(word))] }] },
      { type: 'codeBlock', content: [text(word + word)] },
      paragraph(text('Then '), text(word, 'code')),
    ]
    const placed = await printed(content, { language, title: `On ${word}`, standfirst: word, author: word, tags: [word] })
    expect(placed.filter(({ right }) => right > rightEdge)).toEqual([])
    // No letter is lost: the title stands whole upon the first page.
    const letters = placed.filter(({ page }) => page === 0).map((one) => one.text)
    expect(letters.join('').replace(/\u00ad|-/g, '')).toContain(`On${word}`.replaceAll('-', ''))
  })
})

describe.skipIf(!pdfToText.available)('a table', () => {
  const cells = (type: string, row: number, columns: number) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_, at) => ({ type, content: [text(`registration${row}x${at} Abdrakhmanova`)] })),
  })
  const overlap = (one: Placed, other: Placed) =>
    one.page === other.page &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3

  it.each([3, 6, 9, 14, 20])('of %i columns prints no cell over another', async (columns) => {
    const rows = [cells('tableHeader', 0, columns), cells('tableCell', 1, columns), cells('tableCell', 2, columns)]
    const placed = await printed([{ type: 'table', attrs: { caption: 'Wide' }, content: rows }], { title: 'Wide' })
    const clashes = placed.flatMap((one, at) => placed.slice(at + 1).filter((other) => overlap(one, other)))
    expect(clashes).toEqual([])
    // A page turned on its side is as wide as others are high.
    expect(placed.filter(({ left, right }) => left < 0 || right > 842)).toEqual([])
    const letters = placed.map((one) => one.text).join('').length
    expect(letters).toBeGreaterThan(columns * 3 * 'registration0x0Abdrakhmanova'.length)
  })
})

describe.skipIf(!pdfToText.available)('code within a paragraph', () => {
  it('tears no line open, and breaks without a hyphen that would be read as part of it', async () => {
    const code = ['fc-list :lang=zh-Hans family style file', 'aVeryLongFunctionNameThatDoesNotBreak(withSome.arguments, andMore)']
    const content = code.flatMap((one) => [
      text(sentence),
      text(one, 'code'),
      text(' is there; see '),
      text('x = f(y)', 'code'),
      text('. '),
    ])
    const placed = await printed([paragraph(...content, text(sentence))])
    const body = placed.filter(({ page, top, bottom }) => page === 0 && top > 300 && bottom < 500)
    const gaps = body.flatMap((one, at) => {
      const next = body[at + 1]
      return next && Math.abs(next.bottom - one.bottom) < 3 ? [next.left - one.right] : []
    })
    expect(gaps.length).toBeGreaterThan(20)
    expect(Math.max(...gaps)).toBeLessThan(9)
    expect(body.map((one) => one.text).join('')).toContain(code[1]?.replace(' ', ''))
  })
})

describe.skipIf(!pdfToText.available)('a side bar', () => {
  it('leaves no foot of a page white: what is longer than a few lines breaks', async () => {
    const bar: BlockNode = { type: 'sideBar', attrs: { title: 'Beside' }, content: [{ type: 'paragraph', content: [] }] }
    const content = [
      ...Array.from({ length: 3 }, () => paragraph(text(sentence.repeat(4)))),
      { ...bar, content: [paragraph(text(sentence.repeat(9)))] },
    ]
    const placed = await printed(content)
    const lowest = Math.max(...placed.filter(({ page, text: word }) => page === 0 && word !== '1').map(({ bottom }) => bottom))
    expect(lowest).toBeGreaterThan(690)
  })
})

describe.skipIf(!pdfToText.available)('the first letter of an essay', () => {
  const linesOf = (placed: Placed[]) => {
    const body = placed.filter(({ page, top, text: word }) => page === 0 && top > 300 && !/^(T|1)$/.test(word))
    const feet = [...new Set(body.map(({ bottom }) => Math.round(bottom)))].sort((one, other) => one - other)
    return feet.map((foot) => body.filter(({ bottom }) => Math.round(bottom) === foot))
  }
  const left = (line: Placed[] | undefined) => Math.min(...(line ?? []).map((word) => word.left))
  const right = (line: Placed[] | undefined) => Math.max(...(line ?? []).map((word) => word.right))

  it('hangs down three lines, which stand beside it and reach the edge, and the others stand below', async () => {
    const placed = await printed([paragraph(text(`This is how it began. ${sentence.repeat(6)}`))])
    const letter = placed.find(({ text: word }) => word === 'T')
    const [one, two, three, four] = linesOf(placed)
    for (const line of [one, two, three]) {
      expect(left(line)).toBeGreaterThan((letter?.right ?? 0) - 1)
      expect(Math.abs(right(line) - 470.5)).toBeLessThan(2)
    }
    expect(left(four)).toBeCloseTo(letter?.left ?? 0, 0)
    const words = placed.map((word) => word.text).join(' ')
    expect(words).toContain('and had not left. He had arrived at this border')
  })

  it('stands on its line, where the paragraph is too short for it', async () => {
    const placed = await printed([paragraph(text('This is short.')), paragraph(text(sentence))])
    expect(placed.map((word) => word.text).join(' ')).toContain('his is short. He had arrived')
  })

  it('hangs beside notes, code and links as beside words', async () => {
    const link = { type: 'text', text: 'a linked passage of four', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] }
    const note = { type: 'footnote', content: [text('Against.')] }
    const placed = await printed([
      paragraph(text('This '), text('x = y', 'code'), text(' is'), note, text(' and '), link, text(` so. ${sentence.repeat(5)}`)),
    ])
    const words = placed.map((word) => word.text).join(' ')
    for (const part of ['x = y', 'a linked passage of four', 'Against.']) expect(words).toContain(part)
  })
})
