import type { Tx } from '@/platform/db/client'
import { demonstrationAuthor } from './author'

/**
 * The demonstration's author, as long as nobody has made a person of the account: with a password, another role or a session,
 * what it wrote is somebody's own.
 */
export function findDemonstrationAuthor(tx: Pick<Tx, 'user'>): Promise<{ id: string; disabledAt: Date | null } | null> {
  const { email, role } = demonstrationAuthor
  return tx.user.findFirst({
    where: { email, role, passwordHash: null, sessions: { none: {} } },
    select: { id: true, disabledAt: true },
  })
}

/** The same, holding their essays' rows until the transaction ends: two strokes run one after the other. */
export async function lockDemonstration(tx: Tx): ReturnType<typeof findDemonstrationAuthor> {
  await tx.article.updateMany({ where: { author: { email: demonstrationAuthor.email } }, data: { version: { increment: 0 } } })
  return findDemonstrationAuthor(tx)
}
