import { message } from '@/i18n/message'
import { type MarkdownNode, markdownTree } from '@/platform/markdown/markdown-tree'
import type { ModerationRule } from '../contract'
import { findWord } from './find-word'
import { fold } from './fold'
import { type WordListSettings, wordListSettings } from './settings'

/** Words that the author wants to read before others do, and words that do not appear at all. In the name as well: it is shown. */
export const wordList: ModerationRule<WordListSettings> = {
  id: 'word-list',
  name: 'Words',
  about: 'A comment with a word of your lists waits, or is refused.',
  standing: 'on',
  settings: wordListSettings,
  judge: ({ writer, comment }, { hold, refuse }) => {
    if (hold.length === 0 && refuse.length === 0) return undefined
    // As it was typed and as it is read: neither a mark inside a word nor one behind a link's text hides it.
    const text = fold(`${writer.name}\n${comment.text}\n${textOf(markdownTree(comment.text))}`)
    if (findWord(refuse, text) !== undefined) return { verdict: 'refuse', code: 'invalid', reason: message('comments.refusedWord') }
    const found = findWord(hold, text)
    return found === undefined ? undefined : { verdict: 'hold', reason: message('moderation.wordList'), matched: found }
  },
}

const inline = new Set(['emphasis', 'strong', 'delete', 'link'])

function textOf(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value
      if (!('children' in node)) return '\n'
      return inline.has(node.type) ? textOf(node.children) : `${textOf(node.children)}\n`
    })
    .join('')
}
