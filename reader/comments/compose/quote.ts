/** Begins an answer with the words that were selected, as Markdown quotes them; what was typed before stays above. */
export function quote(box: HTMLTextAreaElement, selected: string): void {
  const quoted = quoteLines(selected)
  if (!quoted || box.value.includes(quoted)) return
  const typed = box.value.trimEnd()
  box.value = `${typed ? `${typed}\n\n` : ''}${quoted}\n\n`
  box.setSelectionRange(box.value.length, box.value.length)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Lines with `> ` before each; paragraphs stay apart. */
export function quoteLines(text: string): string {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
  return lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
    .replace(/^>$/, '')
}
