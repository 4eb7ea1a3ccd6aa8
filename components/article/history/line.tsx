import { createElement, Fragment, type ReactNode } from 'react'
import { Picture } from '@/components/ui/picture'
import type { MediaView } from '@/domain/media/types'
import type { ComparedLine, Span, SpanMark } from '@/domain/revisions/diff/types'
import type { ComparisonLabels } from './comparison-labels'

/** What each line needs to know of the comparison it stands in. */
export interface LineFrame {
  labels: ComparisonLabels
  /** What the texts say of their language where it is not that of the labels around them. */
  languages: Record<'before' | 'after', { lang?: string; dir?: 'ltr' | 'rtl' }>
}

interface Props {
  line: ComparedLine
  frame: LineFrame
  side: 'before' | 'after'
  picture?: MediaView | undefined
}

/** One line of a comparison. Its kind is told by its looks, so no heading of it stands among those of the page. */
export function Line({ line, frame, side, picture }: Props) {
  const { kind, place, spans } = line
  return (
    <div className={`line line-${kind} in-${place}`} {...(kind === 'code' ? { dir: 'ltr' as const } : frame.languages[side])}>
      {picture ? <Picture picture={picture} alt="" sizes="10rem" /> : null}
      <p>{spans.map((span, index) => spanElement(span, index, frame.labels))}</p>
    </div>
  )
}

function spanElement(span: Span, key: number, labels: ComparisonLabels): ReactNode {
  const inner = marked(span)
  if (!span.change) return <Fragment key={key}>{inner}</Fragment>
  return createElement(
    span.change === 'added' ? 'ins' : 'del',
    { key },
    // Few screen readers tell what was added from what was removed, so it is said.
    <span className="sr-only"> {labels[span.change]}: </span>,
    inner,
    // A link that leads elsewhere reads the same as before; only its address has changed.
    span.href ? <span className="leads-to"> ({span.href})</span> : null,
    <span className="sr-only"> ({labels.end}) </span>,
  )
}

const elements: Record<Exclude<SpanMark, 'link'>, 'em' | 'strong' | 's' | 'code'> = {
  italic: 'em',
  bold: 'strong',
  strike: 's',
  code: 'code',
}

function marked({ text, marks = [], isNoteMark }: Span): ReactNode {
  if (isNoteMark) return <sup>{text}</sup>
  let inner: ReactNode = text
  for (const mark of marks) inner = mark === 'link' ? <span className="was-link">{inner}</span> : createElement(elements[mark], null, inner)
  return inner
}

const saidByItsLooks = ['paragraph', 'heading', 'smallHeading', 'bulletItem', 'numberedItem', 'pullQuote', 'code', 'rule', 'tableRow']

/** What a line is, where its looks do not say so; `always` where it became what it is. Empty: nothing needs be said. */
export function lineName({ kind, place }: ComparedLine, labels: ComparisonLabels, always = false): string {
  const where = place === 'text' || (place === 'blockquote' && !always) ? '' : labels.places[place]
  const what = kind === 'blockTitle' || (saidByItsLooks.includes(kind) && !(always && where === '')) ? '' : labels.kinds[kind]
  return [where, what].filter(Boolean).join(' · ')
}

const maxCharacters = 90

/** Enough of a line to know it again. */
export function beginningOf({ spans }: ComparedLine): string {
  const text = spans.map((span) => span.text).join('')
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters).replace(/\s*\S*$/u, '')}…`
}
