import type { MarkdownNode } from './markdown-tree'

const hostInText = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/u
/** Named by its scheme whatever it looks like: a number, a machine of the reader's own network. */
const schemeInText = /https?:\/\/([\p{L}\p{N}.-]+)/iu
/** Draws nothing, or as good as nothing: between the letters of a host it is not seen. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}\u2006-\u200a\u202f\u205f]/gu
/** Drawn as the point of a host, besides what NFKC makes one. */
const points = /[\u0701\u0702\ua4f8\uff61\u{10a50}]/gu
/** The point that browsers take for one, where no sentence ends with it. */
const wideHost = /^[a-z\d-]+(?:\u3002[a-z\d-]+)+$/i

/**
 * Where a link goes, if its words name another place: the host that is to be shown beside it. Undefined where the words name no address, or
 * the one that it leads to. Hosts are compared as they are asked for, so that look-alike characters are another place.
 */
export function otherTarget(children: readonly MarkdownNode[], href: string): string | undefined {
  const target = hostOf(href)
  if (target === undefined) return undefined
  // The first is the one that is read as where it goes; what follows may be a path.
  const named = namedHost(textOf(children))
  return named === undefined || hostOf(`http://${named}`) === target ? undefined : target
}

function namedHost(text: string): string | undefined {
  // Before NFKC, which makes thin spaces wide ones.
  const seen = text.replace(unseen, '').normalize('NFKC').replace(points, '.').trim()
  if (wideHost.test(seen)) return seen.replaceAll('\u3002', '.')
  return schemeInText.exec(seen)?.[1] ?? hostInText.exec(seen)?.[0]
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
