import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { BlockNode, DocumentNode } from '@/domain/document/document'
import { externalTool } from '@/platform/testing/external-tool'
import { essayToExport, exportContext } from '../../factory'
import type { EssayToExport } from '../../types'
import { pdf } from './pdf'

const folder = mkdtempSync(join(tmpdir(), 'broadside-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [pdfInfo, pdfToText, pdfFonts] = [externalTool('pdfinfo'), externalTool('pdftotext'), externalTool('pdffonts')]

async function made(essay: EssayToExport): Promise<string> {
  const file = join(folder, 'essay.pdf')
  writeFileSync(file, await pdf.make(essay, exportContext(essay)))
  return file
}
const paragraphs = (...texts: string[]): DocumentNode => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const textOf = (file: string) => pdfToText.run('-raw', file, '-').replace(/\s+/g, ' ')

describe.skipIf(!pdfInfo.available)('an essay set in type', () => {
  it('says what it is, in which language, and can be listened to', async () => {
    const file = await made(essayToExport())
    const info = pdfInfo.run(file)
    expect(info).toMatch(/Title: +How to wait & why: “notes”\n/)
    expect(info).toMatch(/Author: +Nune Adamyan\n/)
    expect(info).toMatch(/Keywords: +Borders, Roads\n/)
    expect(info).toMatch(/CreationDate: +Wed Mar 11 08:00:00 2026 UTC\n/)
    expect(info).toMatch(/Tagged: +yes\n/)
    expect(pdfInfo.run('-meta', file)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const structure = pdfInfo.run('-struct-text', file)
    for (const part of [/\bNote <Note 1>/, /\bH1\b/, /\bH2\b/, /\bFigure\b/, /\bL \(block\)/, /\bBlockQuote\b/, /\bLink\b/]) {
      expect(structure).toMatch(part)
    }
  })

  it('has its notes at the foot of the page on which they were made', async () => {
    const page = pdfToText.run('-layout', '-l', '1', await made(essayToExport()), '-')
    const lines = page.split('\n').filter((line) => line.trim() !== '')
    const note = lines.findIndex((line) => line.includes('kept09'))
    expect(note).toBeGreaterThan(lines.findIndex((line) => line.includes('kept23')))
    expect(lines.slice(note + 1).filter((line) => !/kept(1[01]|20)|^\s*1\s*$/.test(line))).toEqual([])
  })

  it('carries every face that it is set in', async () => {
    const fonts = pdfFonts
      .run(await made(essayToExport()))
      .split('\n')
      .slice(2)
      .filter(Boolean)
    expect(fonts.length).toBeGreaterThan(3)
    // Columns from the end: object, its generation, unicode, subset, embedded.
    expect(fonts.filter((line) => line.trim().split(/\s+/).at(-5) !== 'yes')).toEqual([])
  })

  it('breaks words by the essay’s language', async () => {
    const german = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente '.repeat(30)
    const hyphenated = pdfToText.run('-layout', await made(essayToExport({ language: 'de', body: paragraphs(german) })), '-')
    expect(hyphenated).toMatch(/[-\u00ad]\n/)
  })

  it.each([
    ['hy', 'Առաջին բանը, որ ես սովորեցի։'],
    ['ru', 'Первое, чему я научилась.'],
    ['el', 'Το πρώτο πράγμα που έμαθα.'],
    ['ka', 'პირველი რაც ვისწავლე.'],
    ['he', 'הדבר הראשון שלמדתי'],
  ])('has letters for %s, and numbers for none of them', async (language, sentence) => {
    const essay = essayToExport({ language, title: sentence, body: paragraphs(sentence), publication: { language } })
    const text = textOf(await made(essay))
    expect(text).not.toContain('U+')
    expect(text.replace(/[\u200e\u200f\u202a-\u202e]/g, '')).toContain(sentence.split(' ')[1])
  })

  it('has letters for Arabic, joined, and gives them back to who copies them', async () => {
    const essay = essayToExport({ language: 'ar', title: 'كيف تنتظر', body: paragraphs('أول ما تعلمته'), publication: { language: 'ar' } })
    const text = textOf(await made(essay))
      .normalize('NFKC')
      .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    expect(text).not.toContain('U+')
    expect(text).toContain('تنتظر')
    for (const word of ['أول', 'ما', 'تعلمته']) expect(text).toContain(word)
  })

  it('writes a character that no font has by its number and says so, on the page and not in the title that programs read', async () => {
    // Linear B: no machine has it.
    const file = await made(essayToExport({ title: 'A word in 𐀀', body: paragraphs('The word 𐀀𐀁 is old.') }))
    expect(textOf(file)).toContain('The word [U+10000][U+10001] is old.')
    expect(textOf(file)).toContain('Numbers in square brackets, [U+…], stand for characters that no font here has.')
    expect(pdfInfo.run(file)).toMatch(/Title: +A word in 𐀀\n/)
    expect(pdfInfo.run('-meta', file)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })
})

describe('a PDF', () => {
  it('is not made of an essay whose script no font has', async () => {
    const letters = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x10000 + index)).join('')
    const essay = essayToExport({ body: paragraphs(letters) })
    await expect(pdf.make(essay, exportContext(essay))).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('is set from data: nothing in an essay is read as a program', async () => {
    const title = '#panic("title") *bold* $x$ `raw` \\ #{ } // @ref <label> #import "/etc/passwd"'
    const attack = '#read("/etc/passwd") #eval("1") = Heading\n- list #set page(width: 1pt)'
    const essay = essayToExport({ title, author: title, standfirst: title, body: paragraphs(attack), publication: { name: title } })
    const file = await made(essay)
    if (!pdfToText.available) return
    const text = textOf(file)
    expect(text).toContain('#read("/etc/passwd") #eval("1") = Heading - list #set page(width: 1pt)'.slice(0, 40))
    expect(text).not.toContain('root:')
  })

  it('comes of an outline that skips a level, and of pictures of any shape', async () => {
    const heading = (level: 2 | 3, text: string): BlockNode => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })
    const figure = { type: 'figure', attrs: { mediaId: 'picture', alt: '', credit: '', width: 'wide' } } as const
    const body: DocumentNode = { type: 'doc', content: [heading(3, 'Small first'), figure, heading(2, 'Large'), heading(3, 'Small')] }
    const { picture } = essayToExport().pictures
    if (!picture) throw new Error('the factory has a picture')
    for (const size of [
      { width: 4_000, height: 10 },
      { width: 10, height: 4_000 },
      { width: 1, height: 1 },
    ]) {
      const essay = essayToExport({ body, pictures: { picture: { ...picture, ...size } } })
      expect((await pdf.make(essay, exportContext(essay))).length).toBeGreaterThan(1_000)
    }
  })
})
