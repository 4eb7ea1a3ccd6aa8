import type { RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { columnsOf } from '../../columns'
import { labelsOf } from '../../labels'
import type { EssayToExport, ExportContext } from '../../types'
import type { ExportFormat } from '../contract'
import { frontMatter } from './front-matter'
import { type Turner, turnBlocks, turnNotes } from './mdast'

/** Markdown with footnotes, and a head that programs read. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  contentType: 'text/markdown; charset=utf-8',
  disposition: 'inline',
  version: 1,
  name: () => 'Markdown',
  make: async (essay, context) => Buffer.from(write(essay, context)),
}

function write(essay: EssayToExport, context: ExportContext): string {
  const labels = labelsOf(essay, context.t)
  const turner: Turner = { essay, context, labels }
  const body = toMarkdown(
    { type: 'root', children: [...head(essay), ...turnBlocks(essay.body.content, turner), ...turnNotes(turner)] },
    {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      fences: true,
      listItemIndent: 'one',
      extensions: [gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown(), gfmTableToMarkdown({ stringLength: columnsOf })],
    },
  )
  return `${frontMatter(essay, [labels.copyright, labels.licence].filter(Boolean).join('. '))}\n${body}`
}

function head({ title, standfirst }: EssayToExport): RootContent[] {
  const heading: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  const below: RootContent = { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: standfirst }] }] }
  return standfirst ? [heading, below] : [heading]
}
