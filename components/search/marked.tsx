import type { MarkedText } from '@/domain/search/text/marked-text'

/** A text with what was looked for marked. */
export function Marked({ text }: { text: MarkedText }) {
  return text.map(({ text: part, marked }, at) => {
    const key = `${at} ${part.slice(0, 12)}`
    return marked ? <mark key={key}>{part}</mark> : part
  })
}
