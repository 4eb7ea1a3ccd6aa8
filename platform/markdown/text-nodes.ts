import { findAddresses } from '../addresses/find-addresses'
import type { MarkdownNode } from './markdown-tree'
import { undisguised } from './undisguised'

/** Text as nodes: each line end is a break, and so marked wherever it is read; mailboxes, if they are looked for, are links. */
export function textNodes(read: string, findsAddresses: boolean): MarkdownNode[] {
  const text = undisguised(read)
  const nodes: MarkdownNode[] = []
  let done = 0
  for (const { start, end, href } of findsAddresses && /[@:]|www/i.test(text) ? findAddresses(text) : []) {
    nodes.push(...lineNodes(text.slice(done, start)), { type: 'link', href, children: [{ type: 'text', value: text.slice(start, end) }] })
    done = end
  }
  return [...nodes, ...lineNodes(text.slice(done))]
}

function lineNodes(text: string): MarkdownNode[] {
  return text
    .split(/[ \t]*(?:\r\n?|\n)[ \t]*/)
    .flatMap((value, at): MarkdownNode[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ])
}
