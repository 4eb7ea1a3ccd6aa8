import { createElement, Fragment, type ReactNode } from 'react'
import { otherTarget } from '@/platform/markdown/link-target'
import { type MarkdownNode, markdownTree } from '@/platform/markdown/markdown-tree'

interface MarkdownTextProps {
  /** Markdown. */
  source: string
  /** 'guest' and 'author' may have no headings; what a guest links to is not the publication's recommendation. */
  voice?: 'guest' | 'author' | 'publication'
}

const guestRel = 'nofollow ugc noopener'

/** Markdown as React elements, through an allow-list: user text never becomes markup by any other way. */
export function MarkdownText({ source, voice = 'guest' }: MarkdownTextProps) {
  const rel = voice === 'guest' ? guestRel : 'noopener'
  return elements(markdownTree(source, { headings: voice === 'publication' }), rel)
}

const plainElements = { paragraph: 'p', emphasis: 'em', strong: 'strong', delete: 'del', blockquote: 'blockquote' } as const

function elements(nodes: readonly MarkdownNode[], rel: string): ReactNode {
  const [only] = nodes
  if (nodes.length === 1 && only?.type === 'text') return only.value
  return nodes.map((node, index) => element(node, index, rel))
}

function element(node: MarkdownNode, key: number, rel: string): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return <br key={key} />
    case 'inlineCode':
      return <code key={key}>{node.value}</code>
    case 'code':
      return (
        <pre key={key}>
          <code>{node.value}</code>
        </pre>
      )
    case 'link':
      return (
        <Fragment key={key}>
          <a href={node.href} rel={rel}>
            {elements(node.children, rel)}
          </a>
          {whereTo(node.children, node.href, rel)}
        </Fragment>
      )
    case 'heading':
      return createElement(`h${node.level}`, { key }, elements(node.children, rel))
    case 'list':
      return listElement(node, key, rel)
    case 'listItem':
      return <li key={key}>{elements(tight(node.children), rel)}</li>
    default:
      return createElement(plainElements[node.type], { key }, elements(node.children, rel))
  }
}

/** A guest's link whose words name another place than it leads to says where it goes. */
function whereTo(children: readonly MarkdownNode[], href: string, rel: string): string | null {
  const target = rel === guestRel ? otherTarget(children, href) : undefined
  return target === undefined ? null : ` (${target})`
}

function listElement(node: MarkdownNode & { type: 'list' }, key: number, rel: string): ReactNode {
  const items = elements(node.children, rel)
  if (!node.ordered) return <ul key={key}>{items}</ul>
  return (
    <ol key={key} {...(node.start === 1 ? {} : { start: node.start })}>
      {items}
    </ol>
  )
}

/** A point that is one paragraph needs no paragraph. */
function tight(children: MarkdownNode[]): MarkdownNode[] {
  const [first, ...rest] = children
  return first?.type === 'paragraph' && rest.every((child) => child.type === 'list') ? [...first.children, ...rest] : children
}
