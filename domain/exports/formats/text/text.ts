import { wrap } from '../../columns'
import { labelsOf } from '../../labels'
import type { EssayToExport, ExportContext } from '../../types'
import type { ExportFormat } from '../contract'
import { lineOf, underlined, type Writer, writeBlocks } from './blocks'

const width = 72

/** Plain text, 72 columns wide: what any machine can show, now and later. */
export const text: ExportFormat = {
  id: 'text',
  extension: 'txt',
  contentType: 'text/plain; charset=utf-8',
  disposition: 'inline',
  version: 1,
  name: (t) => t('exports.plainText'),
  make: async (essay, context) => Buffer.from(`${write(essay, context)}\n`),
}

function write(essay: EssayToExport, context: ExportContext): string {
  const writer: Writer = { essay, context, labels: labelsOf(essay, context.t) }
  return [...head(essay, writer), ...writeBlocks(essay.body.content, writer, width), ...notes(writer), ...colophon(essay, writer)].join(
    '\n\n',
  )
}

function head(essay: EssayToExport, { labels }: Writer): string[] {
  const { written, published, revised } = labels
  const dates = [written, published, revised].filter(Boolean).join(' · ')
  return [
    underlined(wrap(essay.title, width), '=').join('\n'),
    ...(essay.standfirst ? [wrap(essay.standfirst, width).join('\n')] : []),
    [essay.author, ...wrap(dates, width)].join('\n'),
  ]
}

function notes(writer: Writer): string[] {
  const { footnotes } = writer.context.outline
  if (footnotes.length === 0) return []
  const written = footnotes.map((note, index) => {
    const mark = `[${index + 1}] `
    const lines = lineOf(note.content, writer, width - mark.length)
    return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line).join('\n') || mark.trim()
  })
  return [underlined([writer.context.t('exports.notes')], '-').join('\n'), ...written]
}

function colophon(essay: EssayToExport, { labels }: Writer): string[] {
  const { name, licence } = essay.publication
  const rights = [labels.copyright, labels.licence].filter(Boolean).join('. ')
  return ['-'.repeat(width), [name, essay.url, labels.revision, licence.url ? `${rights}, ${licence.url}` : rights].join('\n')]
}
