import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import type { SystemActor } from '../types'

/** How long an owner's link lets somebody in. */
export const ownerLinkHours = 24

/** A link for claiming the publication, or for the locked-out owner to take it again. */
export interface OwnerLink {
  url: string
  kind: 'claim' | 'recovery'
  expiresAt: Date
}

/**
 * Makes the link with which the owner claims the publication; links made before end. Where there is an owner it refuses,
 * unless `recover` says that the operator means it: then the link sets that owner a new password. Whoever can run this
 * holds the database anyway.
 */
export async function createOwnerLink(actor: SystemActor, options: { recover: boolean }): Promise<OwnerLink> {
  const token = newToken()
  const at = now()
  const expiresAt = new Date(at.getTime() + ownerLinkHours * 3_600_000)
  const kind = await write(async (tx) => {
    const owner = await tx.user.findFirst({
      where: { role: 'owner' },
      // One who was shut out has the link only where no other owner is left.
      orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }],
      select: { id: true, email: true },
    })
    if (owner && !options.recover) throw new AppError('conflict', message('errors.hasOwner'))
    await tx.oneTimeLink.updateMany({ where: { kind: 'owner', usedAt: null }, data: { usedAt: at } })
    // The owner's address in the row is what makes it a recovery: a link for the first owner never opens an account.
    await tx.oneTimeLink.create({
      data: { tokenHash: hashToken(token), kind: 'owner', email: owner?.email ?? '', createdAt: at, expiresAt },
    })
    await recordAudit(tx, actor, 'account.owner-link', { type: 'user', id: owner?.id ?? '' })
    return owner ? ('recovery' as const) : ('claim' as const)
  })
  return { url: `${env().PUBLIC_URL}/claim?token=${token}`, kind, expiresAt }
}
