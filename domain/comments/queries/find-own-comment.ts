import type { Actor } from '@/domain/accounts/types'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { isEditable, versionOf } from '../own/edit-window'
import { ownComment } from '../own/own-comment'
import { threadOf } from '../thread-of'
import type { EditableComment } from '../types'
import { publicComment } from '../visible-threads'

/** One's own comment under this article, to be changed; null if it is not there, or not one's own. Never for a document: it is one visitor's. */
export async function findOwnComment(actor: Actor, articleId: string, commentId: string): Promise<EditableComment | null> {
  const row = await ownComment(actor, commentId)
  if (row?.article.id !== articleId) return null
  const [shownBy, { thread }] = await Promise.all([threadOf(row.article, [row]), getSettings()])
  const { article: _, ...shown } = row
  const comment = publicComment(shown, shownBy)
  const minutes = thread.editMinutes
  return {
    comment: row.status === 'held' ? { ...comment, waits: true } : comment,
    version: versionOf(row),
    open: isEditable(row.createdAt, minutes),
    minutes,
  }
}
