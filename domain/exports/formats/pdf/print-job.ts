import { type LanguageSetting, languageSetting } from '@/platform/typesetting/language-setting'
import { labelsOf } from '../../labels'
import type { EssayToExport, ExportContext } from '../../types'
import { openingOf } from './opening'
import { type Press, type PrintBlock, printBlocks } from './print-blocks'
import type { PrintSpan } from './print-spans'

/** Everything that templates/essay.typ sets, as data. */
export interface PrintJob {
  /** What programs read of the file: as the author wrote it. */
  meta: object
  page: LanguageSetting & { isNumbered: boolean; [shown: string]: unknown }
}

export function printJob(essay: EssayToExport, context: ExportContext, pictures: Press['pictures']): PrintJob {
  const labels = labelsOf(essay, context.t)
  const { name, tagline, language } = essay.publication
  const blocks = withOpening(printBlocks(essay.body.content, { essay, context, labels, pictures, level: 0 }), essay)
  const { title, author, standfirst, tags } = essay
  return {
    meta: { title, author, description: standfirst, keywords: tags, date: dateOf(essay.revision.at) },
    page: {
      ...languageSetting(essay.language),
      accent: essay.publication.accent.light,
      title,
      author,
      tags,
      standfirst,
      publication: { ...languageSetting(language), name, tagline },
      dates: [labels.written, labels.published, labels.revised].filter(Boolean),
      blocks,
      colophon: colophon(essay, labels),
      // Said where it turns out that letters stand by their numbers.
      numberedNote: context.t('exports.numbered'),
      isNumbered: false,
      linksTitle: context.t('exports.links'),
      links: linksIn(blocks),
    },
  }
}

function dateOf(at: Date) {
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  }
}

function colophon({ url, publication }: EssayToExport, labels: ReturnType<typeof labelsOf>) {
  const line = (text: string, href = '', strong = false) => ({ text, href, strong })
  return [
    line(publication.name, publication.url, true),
    line(url, url),
    line(labels.revision),
    line([labels.copyright, labels.licence].filter(Boolean).join(' · '), publication.licence.url),
  ]
}

function withOpening(blocks: PrintBlock[], { dropCap, language }: EssayToExport): PrintBlock[] {
  const at = blocks.findIndex((block) => block.type === 'paragraph')
  const first = blocks[at]
  if (!dropCap || first?.type !== 'paragraph') return blocks
  const opening = openingOf(first.spans, language)
  return opening ? blocks.with(at, { type: 'opening', ...opening }) : blocks
}

interface PrintedLink {
  text: string
  href: string
}

/** Where the links of the text lead, each place once: on paper nobody can click. */
function linksIn(blocks: readonly PrintBlock[]): PrintedLink[] {
  const found = new Map<string, PrintedLink>()
  const walkSpans = (spans: readonly PrintSpan[]): void => {
    for (const span of spans) {
      if (span.kind === 'marked' && span.mark === 'link' && /^https?:/i.test(span.href) && !found.has(span.href)) {
        found.set(span.href, { text: textOf(span.spans), href: span.href })
      }
      if ('spans' in span) walkSpans(span.spans)
    }
  }
  const walk = (inner: readonly PrintBlock[]): void => {
    for (const block of inner) {
      if ('spans' in block) walkSpans(block.spans)
      if ('words' in block) walkSpans([...block.words.flat(), ...block.rest])
      if ('blocks' in block) walk(block.blocks)
      if ('items' in block) for (const item of block.items) walk(item)
    }
  }
  walk(blocks)
  return [...found.values()]
}

function textOf(spans: readonly PrintSpan[]): string {
  return spans.map((span) => ('text' in span ? span.text : 'spans' in span ? textOf(span.spans) : ' ')).join('')
}
