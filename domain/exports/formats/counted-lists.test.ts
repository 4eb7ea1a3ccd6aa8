import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '@/domain/document/document'
import { externalTool } from '@/platform/testing/external-tool'
import { essayToExport, exportContext } from '../factory'
import { epub } from './epub/epub'
import { markdown } from './markdown/markdown'
import { pdf } from './pdf/pdf'
import { text } from './text/text'

const item = (words: string, value?: number) => ({
  type: 'listItem',
  ...(value === undefined ? {} : { attrs: { value } }),
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})
const body = documentSchema.parse({
  type: 'doc',
  content: [
    { type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [item('salt'), item('tea'), item('jam', 7)] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Between.' }] },
    { type: 'orderedList', attrs: { type: 'I' }, content: [item('north', 4)] },
    { type: 'paragraph', content: [{ type: 'text', text: 'And on.' }] },
    { type: 'orderedList', attrs: { start: 5 }, content: [item('five')] },
  ],
})
const essay = { ...essayToExport(), body }
const context = exportContext(essay)
const pdfToText = externalTool('pdftotext')

describe('exports / ordered lists', () => {
  it('count in plain text as they were written', async () => {
    const made = (await text.make(essay, context)).toString()
    for (const line of ['c. salt', 'd. tea', 'g. jam', 'IV. north', '5. five']) expect(made).toContain(line)
  })

  it('say their own marks in Markdown, which counts in plain numbers alone', async () => {
    const made = (await markdown.make(essay, context)).toString()
    for (const line of ['c. salt', 'd. tea', 'g. jam', 'IV. north', '5. five']) expect(made).toContain(line)
  })

  it('count in a book as they were written', async () => {
    const files = Object.values(unzipSync(await epub.make(essay, context))).map((file) => strFromU8(file))
    const page = files.find((file) => file.includes('salt')) ?? ''
    expect(page).toMatch(/<ol start="3" type="a"><li><p>salt<\/p><\/li>\s*<li><p>tea<\/p><\/li>\s*<li value="7"><p>jam/)
    expect(page).toMatch(/<ol type="I"><li value="4"><p>north/)
    expect(page).toContain('<ol start="5"><li><p>five')
  })

  it.skipIf(!pdfToText.available)('count on paper as they were written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broadside-lists-'))
    const file = join(folder, 'essay.pdf')
    writeFileSync(file, await pdf.make(essay, context))
    const made = pdfToText.run('-raw', file, '-').replace(/\s+/g, ' ')
    rmSync(folder, { recursive: true, force: true })
    expect(made).toContain('c. salt d. tea g. jam Between. IV. north And on. 5. five')
  })
})
