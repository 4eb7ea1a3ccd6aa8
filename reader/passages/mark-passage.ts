/** Shows which passage is meant, without touching the text; nothing where the browser cannot. */
export function markPassage(range: Range | undefined, name: 'passage' | 'counted' = 'passage'): void {
  if (!('highlights' in CSS)) return
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}
