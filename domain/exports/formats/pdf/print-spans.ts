import type { InlineNode } from '@/domain/document/document'
import { absoluteAddress } from '../../absolute-address'
import { plainSpans, type Span, spansOf } from '../../spans'
import type { EssayToExport, ExportContext } from '../../types'

/** A span as templates/spans.typ reads it. A note stands where it was made, with its words. */
export type PrintSpan =
  | { kind: 'text' | 'opening'; text: string }
  | { kind: 'break' }
  | { kind: 'note'; spans: PrintSpan[] }
  | { kind: 'marked'; mark: 'link'; href: string; spans: PrintSpan[] }
  | { kind: 'marked'; mark: 'code'; text: string; spans: [] }
  | { kind: 'marked'; mark: 'bold' | 'italic' | 'strike'; spans: PrintSpan[] }

/** A line of the essay for the typesetter. */
export function printLine(content: readonly InlineNode[] | undefined, essay: EssayToExport, context: ExportContext): PrintSpan[] {
  const { outline } = context
  const print = (spans: readonly Span[]): PrintSpan[] => spans.map(printSpan)
  const printSpan = (span: Span): PrintSpan => {
    if (span.kind === 'text' || span.kind === 'break') return span
    if (span.kind === 'note') return { kind: 'note', spans: print(spansOf(outline.footnotes[span.number - 1]?.content, outline)) }
    const { mark } = span
    if (mark.type === 'code') return { kind: 'marked', mark: 'code', text: plainSpans(span.spans), spans: [] }
    if (mark.type !== 'link') return { kind: 'marked', mark: mark.type, spans: print(span.spans) }
    return { kind: 'marked', mark: 'link', href: absoluteAddress(mark.attrs.href, essay), spans: print(span.spans) }
  }
  return print(spansOf(content, outline))
}
