import { message } from '@/i18n/message'
import { type MarkdownNode, markdownTree } from '@/platform/markdown/markdown-tree'
import type { ModerationRule } from '../contract'
import { type TooManyLinksSettings, tooManyLinksSettings } from './settings'

/** Held, not refused: a reader with a reading list is welcome. */
export const tooManyLinks: ModerationRule<TooManyLinksSettings> = {
  id: 'too-many-links',
  name: 'Links',
  about: 'A comment with many links waits.',
  standing: 'on',
  settings: tooManyLinksSettings,
  judge: ({ comment }, { most }) => {
    const found = linksOf(markdownTree(comment.text))
    if (found.length <= most) return undefined
    const reason = message('moderation.links', { count: found.length, most })
    return { verdict: 'hold', reason, matched: [...new Set(found)].slice(0, 5).join('\n') }
  },
}

/** Those that readers would see. An address that stands as it was typed, in code or among hundreds, counts as well. */
function linksOf(nodes: readonly MarkdownNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node.href]
    if ('value' in node) return node.value.match(/(?:https?:\/\/|(?<![\da-z])www\.)[^\s<>]*/gi) ?? []
    return 'children' in node ? linksOf(node.children) : []
  })
}
