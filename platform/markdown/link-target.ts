import type { MarkdownNode } from './markdown-tree'

const hostInText = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/u

/**
 * Where a link goes, if its words name another place: the host that is to be shown beside it. Undefined where the words name no address, or
 * the one that it leads to. Hosts are compared as they are asked for, so that look-alike characters are another place.
 */
export function otherTarget(children: readonly MarkdownNode[], href: string): string | undefined {
  const target = hostOf(href)
  if (target === undefined) return undefined
  // The first is the one that is read as where it goes; what follows may be a path.
  const [named] = textOf(children).normalize('NFKC').match(hostInText) ?? []
  return named === undefined || hostOf(`http://${named}`) === target ? undefined : target
}

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/^www\./, '') || undefined
  } catch {
    return undefined
  }
}

function textOf(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ' ')).join('')
}
