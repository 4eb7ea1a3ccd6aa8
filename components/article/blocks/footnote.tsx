import type { FootnoteNode } from '@/domain/document/document'
import type { Frame } from './frame'
import { MarkedText } from './marked-text'

// Keeps a button from being the first thing on the next line.
const wordJoiner = '\u2060'

/**
 * A note and its mark. With a margin column the mark is a link and the note stands beside its line; without, the mark
 * is a button that opens the note in place. Both are in the text where the note was made, so no script is needed.
 */
export function Footnote({ node, number, frame }: { node: FootnoteNode; number: number; frame: Frame }) {
  const id = `note-${number}`
  const { t, labelled } = frame
  const name = t('article.note', { number })
  return (
    <>
      <a className="note-mark" id={`noteref-${number}`} href={`#${id}`} role="doc-noteref" aria-label={name}>
        {number}
      </a>
      {wordJoiner}
      <button className="note-open" id={`noteopen-${number}`} type="button" popoverTarget={id} aria-label={name}>
        {number}
      </button>
      <span className="note" id={id} role="doc-footnote" aria-label={name} popover="auto">
        <span className="note-number" aria-hidden="true">
          {number}
        </span>
        <MarkedText words={node.content ?? []} />
        <a className="note-back" href={`#noteref-${number}`} role="doc-backlink" aria-label={t('article.backToNote', { number })}>
          ↑
        </a>
        <button className="note-close" type="button" popoverTarget={id} popoverTargetAction="hide" {...labelled}>
          {t('article.close')}
        </button>
      </span>
    </>
  )
}
