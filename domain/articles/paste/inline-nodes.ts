import type { Mark, TextNode } from '../document'

const token =
  /\*\*(?<bold>[^\s*](?:.*?[^\s*])?)\*\*|(?<![*\p{L}\p{N}])\*(?<italic>[^\s*](?:[^*]*[^\s*])?)\*(?![*\p{L}\p{N}])|(?<url>https?:\/\/[^\s<>"“”]+)/giu

/** Full stops and closing brackets that end the sentence, not the address. */
const afterAddress = /[.,;:!?'’)\]*]+$/

/** One line of plain text with its **bold**, *italic* and addresses as marks. Stray asterisks stay as they are. */
export function inlineNodes(line: string, marks: readonly Mark[] = []): TextNode[] {
  const nodes: TextNode[] = []
  const plain = (text: string) => {
    if (text !== '') nodes.push({ type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) })
  }
  let done = 0
  for (const found of line.matchAll(token)) {
    const { bold, italic, url } = found.groups ?? {}
    const address = url?.replace(afterAddress, '') ?? ''
    plain(line.slice(done, found.index))
    if (bold !== undefined) nodes.push(...inlineNodes(bold, withMark(marks, { type: 'bold' })))
    else if (italic !== undefined) nodes.push(...inlineNodes(italic, withMark(marks, { type: 'italic' })))
    else nodes.push({ type: 'text', text: address, marks: withMark(marks, { type: 'link', attrs: { href: address } }) })
    done = found.index + (url === undefined ? found[0] : address).length
  }
  plain(line.slice(done))
  return nodes
}

function withMark(marks: readonly Mark[], mark: Mark): Mark[] {
  return marks.some(({ type }) => type === mark.type) ? [...marks] : [...marks, mark]
}
