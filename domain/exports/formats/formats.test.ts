import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licenceOf } from '@/domain/settings/licences'
import { externalTool } from '@/platform/testing/external-tool'
import { essayToExport, exportContext, keptWords } from '../factory'
import { exportFormats, findExportFormat } from './registry'

const folder = mkdtempSync(join(tmpdir(), 'broadside-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const pdfToText = externalTool('pdftotext')

/** What a person reads in a file of the format; null where no tool on this machine can tell. */
const read: Record<string, (bytes: Buffer) => string | null> = {
  text: (bytes) => bytes.toString(),
  markdown: (bytes) => bytes.toString(),
  epub: (bytes) => {
    const page = unzipSync(bytes)['EPUB/essay.xhtml']
    return page ? strFromU8(page) : ''
  },
  pdf: (bytes) => {
    if (!pdfToText.available) return null
    const file = join(folder, 'read.pdf')
    writeFileSync(file, bytes)
    // What pictures show is said to those who listen, and stands on no page.
    const said = bytes.toString('latin1').match(/\/Alt \([^)]*\)/g) ?? []
    return [pdfToText.run(file, '-'), ...said].join('\n')
  },
}

// Every member of the family runs these; a new one needs its line in `read`.
describe.each(exportFormats)('exports / an essay as $id', (format) => {
  const essay = essayToExport()
  let bytes: Buffer
  let text: string | null
  beforeAll(async () => {
    bytes = await format.make(essay, exportContext(essay))
    text = read[format.id]?.(bytes) ?? null
  })

  it('loses no node and no mark of the tree', ({ skip }) => {
    if (text === null) return skip()
    expect(keptWords.filter((word) => !text?.includes(word))).toEqual([])
  })

  it('keeps the notes in their order, each once', ({ skip }) => {
    if (text === null) return skip()
    const notes = ['kept09', 'kept20', 'kept27', 'kept34']
    for (const note of notes) expect(text.split(note).length, note).toBe(2)
  })

  it('says whose it is, where it is from, of when, and what may be done with it', ({ skip }) => {
    if (text === null) return skip()
    const joined = text.replace(/&amp;/g, '&').replace(/\s+/g, ' ')
    for (const said of ['Nune Adamyan', 'How to wait & why', 'shore.example/p/how-to-wait', 'CC BY-SA 4.0', '© 2026']) {
      expect(joined).toContain(said)
    }
    expect(joined).toMatch(/11 March 2026|2026-03-11/)
  })

  it('is the same each time', async () => {
    expect((await format.make(essay, exportContext(essay))).equals(bytes)).toBe(true)
  })

  it('does without what an essay need not have', async () => {
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'kept01' }] }, { type: 'paragraph' }],
    } as const
    const publication = { tagline: '', licence: licenceOf('cc0-1.0') }
    const bare = essayToExport({ body: body as never, standfirst: '', writtenOn: '', tags: [], pictures: {}, publication })
    const made = await format.make(bare, exportContext(bare))
    expect(made.length).toBeGreaterThan(200)
    expect(read[format.id]?.(made) ?? 'kept01').toContain('kept01')
  })

  it('leaves the caption of a picture whose file is gone', async () => {
    const context = { ...exportContext(essay), readPicture: async () => null }
    const made = read[format.id]?.(await format.make(essay, context))
    if (made !== null) expect(made).toContain('kept26')
  })

  it('is found by the end of its address', () => {
    expect(findExportFormat(format.extension)).toBe(format)
    expect(format.extension).toMatch(/^[a-z]+$/)
  })
})
