import { resembles } from '@/domain/accounts/names/resembles'
import type { Role, Writer } from '@/domain/accounts/types'
import type { CommentBadge } from './types'

/** Whose essay a thread stands under, and who else's name means something here. */
export interface ThreadSetting {
  authorId: string
  writers: readonly Writer[]
  /** Readers may see what the essay said before. */
  showHistory: boolean
}

const byRole: Readonly<Record<Role, CommentBadge | undefined>> = {
  owner: 'publisher',
  editor: 'editor',
  author: 'contributor',
  moderator: 'moderator',
  reader: undefined,
}

/** What is true of whoever wrote a comment, in one word; undefined for a reader whom nobody could take for somebody else. */
export function badgeOf(
  { authorId, name }: { authorId: string | null; name: string },
  thread: Pick<ThreadSetting, 'authorId' | 'writers'>,
): CommentBadge | undefined {
  if (authorId !== null && authorId === thread.authorId) return 'author'
  const writer = authorId === null ? undefined : thread.writers.find(({ id }) => id === authorId)
  const badge = writer && byRole[writer.role]
  if (badge) return badge
  return thread.writers.some((other) => other.id !== authorId && resembles(name, other.name)) ? 'reader' : undefined
}
