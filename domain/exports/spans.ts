import type { FootnoteNode, InlineNode, Mark } from '@/domain/document/document'
import type { DocumentOutline } from '@/domain/document/document-outline'

/** A line of an essay with its marks inside each other, as every format writes them. */
export type Span =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'note'; number: number }
  | { kind: 'marked'; mark: Mark; spans: Span[] }

const usualOrder: readonly Mark['type'][] = ['link', 'bold', 'italic', 'strike', 'code']

/**
 * Nests what stands side by side in the tree: neighbours that share a mark share its span, and white space stays outside of marks. `order`
 * says which mark stands around which.
 */
export function spansOf(content: readonly InlineNode[] | undefined, outline: DocumentOutline, order = usualOrder): Span[] {
  const nodes = content ?? []
  // Most lines have no mark, or one: the others need not be looked for.
  const found = new Set<Mark['type']>()
  for (const node of nodes) if (node.type === 'text') for (const { type } of node.marks ?? []) found.add(type)
  return nested(
    nodes,
    order.filter((type) => found.has(type)),
    outline.footnoteNumbers,
  )
}

function nested(nodes: readonly InlineNode[], order: readonly Mark['type'][], numbers: ReadonlyMap<FootnoteNode, number>): Span[] {
  const [type, ...inside] = order
  if (type === undefined) return nodes.map((node) => leaf(node, numbers))
  return groupsOf(nodes, type).flatMap(({ mark, members }) => {
    const inner = nested(members, inside, numbers)
    if (!mark) return inner
    return mark.type === 'code' ? [{ kind: 'marked', mark, spans: inner }] : marked(mark, inner)
  })
}

function leaf(node: InlineNode, numbers: ReadonlyMap<FootnoteNode, number>): Span {
  if (node.type === 'hardBreak') return { kind: 'break' }
  if (node.type === 'footnote') return { kind: 'note', number: numbers.get(node) ?? 0 }
  return { kind: 'text', text: node.text.replace(/[\t\n]+/g, ' ') }
}

interface Group {
  mark: Mark | undefined
  members: InlineNode[]
}

function groupsOf(nodes: readonly InlineNode[], type: Mark['type']): Group[] {
  const groups: Group[] = []
  for (const node of nodes) {
    const mark = node.type === 'text' ? node.marks?.find((one) => one.type === type) : undefined
    const last = groups.at(-1)
    if (last && nameOf(last.mark) === nameOf(mark)) last.members.push(node)
    else groups.push({ mark, members: [node] })
  }
  return groups
}

const nameOf = (mark: Mark | undefined) => (mark?.type === 'link' ? `link ${mark.attrs.href}` : mark?.type)

/** An underlined space is a slip of the mouse, and Markdown cannot write an emphasis that begins with one. */
function marked(mark: Mark, spans: Span[]): Span[] {
  const [before, rest] = withoutEdge(spans, 'start')
  const [after, inner] = withoutEdge(rest, 'end')
  const text = (words: string): Span[] => (words === '' ? [] : [{ kind: 'text', text: words }])
  return [...text(before), ...(inner.length > 0 ? [{ kind: 'marked', mark, spans: inner } as const] : []), ...text(after)]
}

function withoutEdge(spans: Span[], edge: 'start' | 'end'): [space: string, rest: Span[]] {
  const at = edge === 'start' ? 0 : spans.length - 1
  const span = spans[at]
  if (span?.kind !== 'text') return ['', spans]
  const space = (edge === 'start' ? /^\s+/ : /\s+$/).exec(span.text)?.[0] ?? ''
  if (space === '') return ['', spans]
  const words = edge === 'start' ? span.text.slice(space.length) : span.text.slice(0, -space.length)
  const rest = spans.toSpliced(at, 1, ...(words === '' ? [] : [{ kind: 'text', text: words } as const]))
  if (words !== '') return [space, rest]
  const [more, left] = withoutEdge(rest, edge)
  return [edge === 'start' ? space + more : more + space, left]
}

/** The words alone: for a title, a bookmark. Notes are left out. */
export function plainSpans(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.kind === 'text') return span.text
      return span.kind === 'marked' ? plainSpans(span.spans) : span.kind === 'break' ? ' ' : ''
    })
    .join('')
}
