import { commentPath } from '@/domain/comments/comment-path'
import type { ThreadComment } from '@/domain/comments/types'
import type { BlockNode } from '@/domain/document/document'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import type { EssayToExport } from '../types'
import { commentBlocks } from './comment-blocks'

/** The essay followed by the comments that its author would keep, each with who wrote it and when. Without any, the essay. */
export function withPicks(essay: EssayToExport, picks: readonly ThreadComment[], t: Translator): EssayToExport {
  if (picks.length === 0) return essay
  const picked = picks.flatMap((pick): BlockNode[] => [...commentBlocks(pick.source), signature(essay, pick)])
  const heading: BlockNode = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: t('comments.picks') }] }
  // Its size is not that of the essay, which is what the page tells.
  return { ...essay, isCurrent: false, body: { ...essay.body, content: [...essay.body.content, heading, ...picked] } }
}

function signature(essay: EssayToExport, { id, name, createdAt }: ThreadComment): BlockNode {
  const href = essay.publication.url + commentPath(essay.slug, id)
  const marks = [{ type: 'link' as const, attrs: { href } }, { type: 'italic' as const }]
  return {
    type: 'paragraph',
    content: [
      { type: 'text', text: `${name}, ` },
      { type: 'text', text: formatDate(createdAt, essay.publication), marks },
    ],
  }
}
