import { linkDefinition, noteDefinition } from './markdown-signs'

/** What stands at the end of Markdown and belongs into its text. */
export interface Definitions {
  /** The words of each note, by the name of its mark. */
  notes: ReadonlyMap<string, string>
  /** Where named links lead, by name in lower case. */
  links: ReadonlyMap<string, string>
}

/** The lines of a text without the definitions that its text asks for. Those that nothing asks for stay: no words are lost. */
export function takeDefinitions(lines: readonly string[]): { rest: string[]; definitions: Definitions } {
  // The cells of a table hold no notes.
  const text = lines.filter((line) => !noteDefinition.test(line) && !linkDefinition.test(line) && !/^\s*\|/.test(line)).join('\n')
  const asked = text.toLowerCase()
  const notes = new Map<string, string>()
  const links = new Map<string, string>()
  const rest: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const note = noteDefinition.exec(line)?.groups
    const link = linkDefinition.exec(line)?.groups
    if (note?.name !== undefined && text.includes(`[^${note.name}]`)) {
      const end = endOfNote(lines, at)
      const words = [note.words ?? '', ...lines.slice(at + 1, end)].map((part) => part.trim())
      if (!notes.has(note.name)) notes.set(note.name, words.filter((part) => part !== '').reduce(runOn, ''))
      at = end - 1
    } else if (link?.name !== undefined && asked.includes(`[${link.name.toLowerCase()}]`)) {
      links.set(link.name.toLowerCase(), link.address ?? '')
    } else rest.push(line)
  }
  return { rest, definitions: { notes, links } }
}

/** A line after another, below it where that says so. */
export function runOn(before: string, line: string): string {
  return before === '' ? line : `${before}${before.endsWith('\\') ? '\n' : ' '}${line}`
}

/** A note goes on in the lines below it, after a blank one where they are indented. */
function endOfNote(lines: readonly string[], from: number): number {
  let at = from + 1
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const goesOn =
      line.trim() === '' ? /^(?: {2,}|\t)\S/.test(lines[at + 1] ?? '') : /^\s/.test(line) || (lines[at - 1] ?? '').trim() !== ''
    if (!goesOn || noteDefinition.test(line) || linkDefinition.test(line)) break
    at++
  }
  return at
}
