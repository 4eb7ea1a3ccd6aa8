import type { InlineNode } from '@/domain/document/document'
import { inlineText } from '@/domain/document/document-walk'
import type { Frame } from './frame'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g
const letters = /\p{L}/gu

/** What a passage that runs against its essay says of itself: an Arabic quotation in a Latin essay, or the other way round. */
export function turned(content: readonly InlineNode[] | undefined, { direction }: Frame): { dir?: 'ltr' | 'rtl' } {
  const text = inlineText(content)
  const against = text.match(rightToLeft)?.length ?? 0
  if (direction === 'ltr' && against === 0) return {}
  const all = text.match(letters)?.length ?? 0
  if (all === 0) return {}
  const runs = against * 2 > all ? 'rtl' : 'ltr'
  return runs === direction ? {} : { dir: runs }
}
