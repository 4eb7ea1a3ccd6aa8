import type { InlineNode, Mark, TextNode } from '@/domain/document/document'

type Simple = Exclude<InlineNode, { type: 'footnote' }>

const marked =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|~~(?<strike>.+?)~~|`(?<code>.+?)`|\[(?<text>[^\]]+)\]\((?<href>[^)]+)\)|(?<line>\n)/s

/** Reads a line of the demo's own shorthand: **bold**, *italic*, ~~strike~~, `code`, [text](href), ^[a footnote]; a new line is a break. */
export function inline(source: string): InlineNode[] {
  const start = source.indexOf('^[')
  if (start < 0) return simple(source, [])
  const end = closing(source, start + 2)
  const note: InlineNode = { type: 'footnote', content: simple(source.slice(start + 2, end), []) }
  return [...simple(source.slice(0, start), []), note, ...inline(source.slice(end + 1))]
}

function simple(source: string, marks: Mark[]): Simple[] {
  const found = marked.exec(source)
  if (!found?.groups) return source === '' ? [] : [textNode(source, marks)]
  const { bold, italic, strike, code, text, href } = found.groups
  const before = simple(source.slice(0, found.index), marks)
  const after = simple(source.slice(found.index + found[0].length), marks)
  return [...before, ...within({ bold, italic, strike, code, text, href }, marks), ...after]
}

function within(groups: Record<string, string | undefined>, marks: Mark[]): Simple[] {
  const { bold, italic, strike, code, text, href } = groups
  if (bold !== undefined) return simple(bold, [...marks, { type: 'bold' }])
  if (italic !== undefined) return simple(italic, [...marks, { type: 'italic' }])
  if (strike !== undefined) return simple(strike, [...marks, { type: 'strike' }])
  if (code !== undefined) return [textNode(code, [...marks, { type: 'code' }])]
  if (text !== undefined && href !== undefined) return simple(text, [...marks, { type: 'link', attrs: { href } }])
  return [{ type: 'hardBreak' }]
}

function textNode(text: string, marks: Mark[]): TextNode {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

/** The bracket that closes the one before `from`; a link's brackets may stand between. */
function closing(source: string, from: number): number {
  let depth = 1
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '[') depth += 1
    if (source[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`a footnote is not closed: ${source.slice(from - 2, from + 40)}`)
}
