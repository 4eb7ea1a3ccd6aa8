import { proseLines } from './prose-lines'
import { kindOf } from './text-lines'

/**
 * The paragraphs that stand after THE END in a text that was pasted: a former home's request for tips, its readers' comments. They
 * are pasted like the rest, and the author is asked.
 */
export function afterTheEnd(text: string): string[] {
  const lines = proseLines(text)
  const end = lines.findLastIndex((line) => kindOf(line) === 'end')
  return end < 0 ? [] : lines.slice(end + 1).filter((line) => line !== '')
}
