import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentNode } from '@/domain/document/document'
import { externalTool } from '@/platform/testing/external-tool'
import { essayToExport, exportContext } from '../../factory'
import type { EssayToExport } from '../../types'
import { epub } from './epub'

const folder = mkdtempSync(join(tmpdir(), 'broadside-epub-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const epubcheck = externalTool('epubcheck')

const make = (essay: EssayToExport) => epub.make(essay, exportContext(essay))
const files = (bytes: Buffer) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
const oneLine = (text: string): DocumentNode => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

describe.skipIf(!epubcheck.available)('epubcheck finds nothing wrong with', () => {
  it.each<[string, EssayToExport]>([
    ['an essay with everything', essayToExport()],
    ['one that runs from right to left', essayToExport({ title: 'كيف تنتظر', language: 'ar', publication: { language: 'ar' } })],
    [
      'one in letters that no font of ours has',
      essayToExport({ title: '如何等待', language: 'zh-Hans', body: oneLine('在桥上，我们等待。') }),
    ],
    [
      'one that says nothing of itself, and would break what is written carelessly',
      essayToExport({
        title: ']]> &amp; <b title="x">',
        standfirst: '',
        writtenOn: '',
        tags: [],
        pictures: {},
        language: 'tlh',
        body: {
          type: 'doc',
          content: [
            { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '<script>alert(1)</script> ² 中 &' }] },
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'see', marks: [{ type: 'link', attrs: { href: 'https://пример.example/a b?"<>&%zz' } }] },
                { type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href: '#h-nowhere' } }] },
                { type: 'text', text: 'write', marks: [{ type: 'link', attrs: { href: 'mailto:a@b.example?subject=“100%”' } }] },
              ],
            },
            { type: 'codeBlock' },
            { type: 'bulletList', content: [{ type: 'listItem', content: [] }] },
          ],
        },
      }),
    ],
  ])('%s', async (_, essay) => {
    const file = join(folder, 'book.epub')
    writeFileSync(file, await make(essay))
    expect(epubcheck.run('--failonwarnings', file)).toContain('No errors or warnings detected')
  })
})

describe('a book', () => {
  it('is known by its first file, which is not compressed', async () => {
    const bytes = await make(essayToExport())
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
    expect(bytes.readUInt16LE(28)).toBe(0)
  })

  it('leads from a note’s mark to the note and back', async () => {
    const page = files(await make(essayToExport()))['EPUB/essay.xhtml'] ?? ''
    expect(page).toMatch(/<a class="note-mark" id="noteref-1" href="#note-1" epub:type="noteref" role="doc-noteref"/)
    expect(page).toMatch(/<aside id="note-1" epub:type="footnote" role="doc-footnote"><p><a href="#noteref-1" role="doc-backlink"/)
  })

  it('says what it is, in which state, and for whom it can be read', async () => {
    const opf = files(await make(essayToExport()))['EPUB/package.opf'] ?? ''
    for (const said of [
      '<dc:source>https://shore.example/p/how-to-wait</dc:source>',
      '<meta property="dcterms:modified">2026-03-11T08:00:00Z</meta>',
      '<dc:rights>© 2026 Nune Adamyan. CC BY-SA 4.0. https://creativecommons.org/licenses/by-sa/4.0/</dc:rights>',
      '<meta property="schema:accessModeSufficient">textual</meta>',
      '<dc:language>en-GB</dc:language>',
    ]) {
      expect(opf).toContain(said)
    }
  })

  it('keeps its own name among books when its address and its words change', async () => {
    const name = async (essay: EssayToExport) =>
      /<dc:identifier id="id">([^<]+)/.exec(files(await make(essay))['EPUB/package.opf'] ?? '')?.[1]
    const own = await name(essayToExport())
    expect(await name(essayToExport({ slug: 'elsewhere', url: 'https://shore.example/p/elsewhere', title: 'Other' }))).toBe(own)
    expect(await name(essayToExport({ id: 'another' }))).not.toBe(own)
  })

  it('turns its pages as its language does', async () => {
    const book = files(await make(essayToExport({ language: 'he' })))
    expect(book['EPUB/package.opf']).toContain('page-progression-direction="rtl"')
    expect(book['EPUB/essay.xhtml']).toMatch(/<html [^>]*lang="he" xml:lang="he" dir="rtl"/)
  })

  it('has words on its cover where no picture of them can be drawn', async () => {
    const book = files(await make(essayToExport({ title: '如何等待', language: 'zh' })))
    if (!('EPUB/cover.png' in book)) expect(book['EPUB/cover.xhtml']).toContain('<p class="title">如何等待</p>')
    expect(files(await make(essayToExport()))['EPUB/cover.png']).toMatch(/^.PNG/)
  })
})
