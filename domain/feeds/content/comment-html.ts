import { otherTarget } from '@/platform/markdown/link-target'
import { type MarkdownNode, markdownTree } from '@/platform/markdown/markdown-tree'
import { element, type Markup, writeMarkup } from '@/platform/markup/markup'

const elements = { paragraph: 'p', emphasis: 'em', strong: 'strong', delete: 'del', blockquote: 'blockquote', listItem: 'li' } as const

/** What somebody wrote under an essay, as HTML. Their links are not the publication's recommendation. */
export function commentHtml(source: string): string {
  return writeMarkup(commentMarkup(source))
}

/** The same as a part of something larger. */
export function commentMarkup(source: string): Markup[] {
  return nodesHtml(markdownTree(source))
}

/** The same as plain words on one line, cut between words. */
export function commentSummary(source: string, most: number): string {
  const text = plain(markdownTree(source)).replace(/\s+/g, ' ').trim()
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/\p{Cs}$|[\s.,;:–—-]+$/gu, '')}…`
}

function nodesHtml(nodes: readonly MarkdownNode[]): Markup[] {
  return nodes.flatMap((node) => {
    const target = node.type === 'link' ? otherTarget(node.children, node.href) : undefined
    return target === undefined ? [nodeHtml(node)] : [nodeHtml(node), ` (${target})`]
  })
}

function nodeHtml(node: MarkdownNode): Markup {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return element('br')
    case 'inlineCode':
      return element('code', {}, node.value)
    case 'code':
      return element('pre', {}, element('code', {}, node.value))
    case 'link':
      return element('a', { href: node.href, rel: 'nofollow ugc noopener' }, ...nodesHtml(node.children))
    case 'heading':
      return element(`h${node.level}`, {}, ...nodesHtml(node.children))
    case 'list': {
      const start = node.ordered && node.start !== 1 ? node.start : undefined
      return element(node.ordered ? 'ol' : 'ul', { start }, ...nodesHtml(node.children))
    }
    default:
      return element(elements[node.type], {}, ...nodesHtml(node.children))
  }
}

function plain(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' '
      if ('value' in node) return node.value
      const inner = plain(node.children)
      return ['paragraph', 'heading', 'listItem', 'blockquote'].includes(node.type) ? `${inner} ` : inner
    })
    .join('')
}
