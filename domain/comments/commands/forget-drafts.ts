import { draftKeyOf } from '@/platform/auth/draft-cookie'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { logFor } from '@/platform/log/logger'
import type { DraftPlace } from '../drafts/find-draft'

/**
 * Erases what was saved for this place, once it is a comment. The comment is posted: whatever goes wrong here must not say that it is not,
 * and the day's end erases it anyway. Whoever holds the cookie may; there is nobody else to ask.
 */
export async function forgetDraft(cookieValue: string | undefined, place: DraftPlace): Promise<void> {
  const tokenHash = draftKeyOf(cookieValue)
  if (tokenHash === '') return
  try {
    // Looked for first: most who post have none, and would wait for a lock.
    const where = { tokenHash, ...place }
    if (await db().commentDraft.findFirst({ where, select: { id: true } })) await write((tx) => tx.commentDraft.deleteMany({ where }))
  } catch (error) {
    logFor('comments').error({ error }, 'a comment was posted, and what was saved of it could not be erased')
  }
}

/** Erases the texts that nobody came back for. Done as the system, by the cleaning job. */
export async function forgetOldDrafts(): Promise<void> {
  await write((tx) => tx.commentDraft.deleteMany({ where: { expiresAt: { lte: now() } } }))
}
