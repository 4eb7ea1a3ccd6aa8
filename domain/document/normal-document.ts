import type { BlockNode, DocumentNode } from './document'

interface Plain {
  [key: string]: unknown
}

/**
 * One form for all trees that say the same: attributes with their default value, empty lists and the empty lines at the end are left
 * out, neighbouring texts with the same marks are one, keys stand in one order. Editors add all of these; readers see none.
 * For comparing, not for storing.
 */
export function normalDocument({ content }: DocumentNode): DocumentNode {
  const blocks = content.map((block) => normalNode(block) as BlockNode)
  while (blocks.length > 0 && isEmptyLine(blocks.at(-1))) blocks.pop()
  return { type: 'doc', content: blocks }
}

/** True if readers would see the same. */
export function sameDocument(one: DocumentNode, other: DocumentNode): boolean {
  return JSON.stringify(normalDocument(one)) === JSON.stringify(normalDocument(other))
}

/** What an attribute says when nobody has said anything; null and '' say nothing anywhere. */
const defaults: Readonly<Record<string, unknown>> = { start: 1, width: 'text', colspan: 1, rowspan: 1 }
/** What the editor needs for itself. */
const unstored = new Set(['colspan', 'rowspan', 'colwidth', 'uploadId', 'typed'])

function normalNode(node: object): Plain {
  const { type, attrs, marks, text, content } = node as Plain
  return {
    type,
    ...filled('attrs', normalAttributes(attrs)),
    ...filled('content', Array.isArray(content) ? joined(content.map(normalNode)) : []),
    ...filled('marks', Array.isArray(marks) ? marks.map(normalMark) : []),
    ...(text === undefined ? {} : { text }),
  }
}

function normalMark({ type, attrs }: Plain): Plain {
  const { href } = (attrs ?? {}) as Plain
  return href === undefined ? { type } : { type, attrs: { href } }
}

function normalAttributes(attrs: unknown): Plain {
  const said = Object.entries((attrs ?? {}) as Plain).filter(
    ([name, value]) => value !== null && value !== undefined && value !== '' && defaults[name] !== value && !unstored.has(name),
  )
  return Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function joined(nodes: Plain[]): Plain[] {
  const made: Plain[] = []
  for (const node of nodes) {
    const last = made.at(-1)
    const continues = node.type === 'text' && last?.type === 'text' && JSON.stringify(node.marks) === JSON.stringify(last.marks)
    if (continues && last) made[made.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else made.push(node)
  }
  return made
}

function filled(name: string, value: Plain | Plain[]): Plain {
  return Object.keys(value).length > 0 ? { [name]: value } : {}
}

function isEmptyLine(block: BlockNode | undefined): boolean {
  return block?.type === 'paragraph' && block.content === undefined
}
