import type { Mark } from '@/domain/document/document'
import type { Span } from '../../spans'

const signs: Record<Exclude<Mark['type'], 'link'>, string> = { bold: '*', italic: '_', strike: '~', code: '`' }

/** A line of an essay in plain characters: _emphasis_, *strong*, ~struck~, `code`, an address after its words, [1] for a note. */
export function plainLine(spans: readonly Span[], addressOf: (href: string) => string): string {
  return spans
    .map((span) => {
      if (span.kind === 'text') return span.text
      if (span.kind === 'break') return '\n'
      if (span.kind === 'note') return `[${span.number}]`
      const words = plainLine(span.spans, addressOf)
      if (span.mark.type !== 'link') return signs[span.mark.type] + words + signs[span.mark.type]
      const address = addressOf(span.mark.attrs.href)
      return address === words ? words : `${words} (${address})`
    })
    .join('')
}
