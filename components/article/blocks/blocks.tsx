import type { ReactElement, ReactNode } from 'react'
import type { BlockNode, BlockquoteNode, InlineNode } from '@/domain/document/document'
import { AuthorsNote } from './authors-note'
import { CodeBlock } from './code-block'
import { Embed } from './embed'
import { Figure } from './figure'
import type { Frame } from './frame'
import { Heading } from './heading'
import { List } from './list'
import { Paragraph } from './paragraph'
import { PullQuote } from './pull-quote'
import { SideBar } from './side-bar'
import { ArticleTable } from './table'
import { turned } from './turned'

/** Blocks in their order. */
export function Blocks({ nodes, frame }: { nodes: readonly BlockNode[]; frame: Frame }): ReactNode {
  return nodes.map((node, index) => block(node, index, frame))
}

// An element, not whatever may be rendered: a block that is missing here does not compile.
function block(node: BlockNode, key: number, frame: Frame): ReactElement {
  switch (node.type) {
    case 'paragraph':
      return <Paragraph key={key} node={node} frame={frame} />
    case 'heading':
      return <Heading key={key} node={node} frame={frame} />
    case 'bulletList':
    case 'orderedList':
      return <List key={key} node={node} frame={frame} />
    case 'figure':
      return <Figure key={key} node={node} frame={frame} />
    case 'embed':
      return <Embed key={key} node={node} frame={frame} />
    case 'pullQuote':
      return <PullQuote key={key} node={node} frame={frame} />
    case 'codeBlock':
      return <CodeBlock key={key} node={node} frame={frame} />
    case 'table':
      return <ArticleTable key={key} node={node} frame={frame} />
    case 'horizontalRule':
      return <hr key={key} />
    case 'blockquote':
      return (
        <blockquote key={key} {...turned(firstWords(node), frame)}>
          <Blocks nodes={node.content} frame={frame} />
        </blockquote>
      )
    case 'authorsNote':
      return (
        <AuthorsNote key={key} node={node} frame={frame}>
          <Blocks nodes={node.content} frame={frame} />
        </AuthorsNote>
      )
    case 'sideBar':
      return (
        <SideBar key={key} node={node} frame={frame}>
          <Blocks nodes={node.content} frame={frame} />
        </SideBar>
      )
  }
}

/** A quotation turns as a whole, with its rule, by how it begins. */
function firstWords({ content }: BlockquoteNode): readonly InlineNode[] | undefined {
  const [first] = content
  return first?.type === 'paragraph' ? first.content : undefined
}
