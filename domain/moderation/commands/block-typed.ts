import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { startBlock } from '../blocks/start-block'
import { canBlock } from '../policy'

interface TypedBlock {
  kind: 'name' | 'email'
  value: string
  reason: string
  days: number | null
}

/** Blocks a name or an e-mail address before anybody has come with it. */
export async function blockTyped(actor: Actor, { kind, value, reason, days }: TypedBlock): Promise<{ id: string }> {
  return write(async (tx, unit) => {
    const owner = kind === 'email' ? await tx.user.findUnique({ where: { email: value }, select: { role: true } }) : null
    if (!canBlock(actor, owner && { role: asRole(owner.role) })) throw new AppError('forbidden', message('errors.blockForbidden'))
    return startBlock(tx, unit, actor, { kind, value, label: value, reason, days })
  })
}
