import type { InlineNode, Mark } from '@/domain/document/document'
import { element, type Markup } from '@/platform/markup/markup'
import { type Span, spansOf } from '../spans'
import type { HtmlProfile, HtmlRendering } from './contract'

/** A line of an essay. */
export function renderLine(content: readonly InlineNode[] | undefined, { profile, outline }: HtmlRendering): Markup[] {
  return renderSpans(spansOf(content, outline, profile.marks), profile)
}

function renderSpans(spans: readonly Span[], profile: HtmlProfile): Markup[] {
  return spans.flatMap((span) => renderSpan(span, profile))
}

function renderSpan(span: Span, profile: HtmlProfile): Markup[] {
  if (span.kind === 'text') return [span.text]
  if (span.kind === 'break') return [element('br')]
  if (span.kind === 'note') return [profile.noteMark(span.number)]
  const inner = renderSpans(span.spans, profile)
  if (span.mark.type !== 'link') return [element(elementOf(span.mark.type, profile), {}, ...inner)]
  const href = profile.address(span.mark.attrs.href)
  return href === undefined ? inner : [element('a', { href }, ...inner)]
}

const elements = { bold: 'strong', italic: 'em', code: 'code' } as const

function elementOf(mark: Exclude<Mark['type'], 'link'>, { strike }: HtmlProfile): string {
  return mark === 'strike' ? strike : elements[mark]
}
