import { message } from '@/i18n/message'
import { type MarkdownNode, markdownTree } from '@/platform/markdown/markdown-tree'
import type { ModerationRule } from '../contract'
import { type TooManyLinksSettings, tooManyLinksSettings } from './settings'

/** Held, not refused: a reader with a reading list is welcome. */
export const tooManyLinks: ModerationRule<TooManyLinksSettings> = {
  id: 'too-many-links',
  settings: tooManyLinksSettings,
  judge: ({ comment }, { most }) => {
    const count = countLinks(markdownTree(comment.text))
    return count > most ? { verdict: 'hold', reason: message('moderation.links', { count, most }) } : undefined
  },
}

/** Those that readers would see. An address that stands as it was typed, in code or among hundreds, counts as well. */
function countLinks(nodes: readonly MarkdownNode[]): number {
  return nodes.reduce((sum, node) => sum + linksOf(node), 0)
}

function linksOf(node: MarkdownNode): number {
  if (node.type === 'link') return 1
  if ('value' in node) return node.value.match(/https?:\/\/|(?<![\da-z])www\./gi)?.length ?? 0
  return 'children' in node ? countLinks(node.children) : 0
}
