import type { ReactNode } from 'react'
import { listClass } from '@/components/ui/list-class'
import type { ListItemNode, ListNode } from '@/domain/document/document'
import { valueIn } from '@/domain/document/document-list'
import type { Frame } from './frame'
import { InlineText } from './inline-text'
import { Paragraph } from './paragraph'
import { turned } from './turned'

/** A list, numbered or not, and the lists inside it. It turns as a whole, with its marks, by how it begins. */
export function List({ node, frame }: { node: ListNode; frame: Frame }) {
  const items = node.content.map((item, index) => itemElement(item, index, node, frame))
  const first = node.content[0]?.content[0]
  const way = first?.type === 'paragraph' ? turned(first.content, frame) : {}
  return node.type === 'bulletList' ? (
    <ul {...way}>{items}</ul>
  ) : (
    <ol start={node.attrs?.start} type={node.attrs?.type} className={listClass(node.attrs?.type)} {...way}>
      {items}
    </ol>
  )
}

function itemElement(item: ListItemNode, key: number, list: ListNode, frame: Frame): ReactNode {
  const [first, ...rest] = item.content
  // A point that is one paragraph needs none around it.
  const tight = first?.type === 'paragraph' && rest.every((node) => node.type !== 'paragraph')
  const blocks = tight ? rest : item.content
  return (
    <li key={key} value={valueIn(list, item)}>
      {tight ? <InlineText content={first.content} frame={frame} /> : null}
      {blocks.map((node, index) => blockElement(node, index, frame))}
    </li>
  )
}

function blockElement(node: ListItemNode['content'][number], key: number, frame: Frame): ReactNode {
  return node.type === 'paragraph' ? <Paragraph key={key} node={node} frame={frame} /> : <List key={key} node={node} frame={frame} />
}
