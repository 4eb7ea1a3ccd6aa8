import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { AppError } from '@/platform/errors/app-error'
import { asRole } from '../as-role'
import { requireFreeName } from '../names/require-free-name'
import type { UseSignInLinkInput } from '../schema'
import type { Actor, Device, SignedIn } from '../types'
import { spendLink } from './spend-link'
import { startSession } from './start-session'

const linkExpired = message('account.expired')

/** Signs in by a mailed link, and makes a reader of somebody new. The mailbox is theirs: its address is verified by it. */
export async function useSignInLink(actor: Actor, input: UseSignInLinkInput, device: Device): Promise<SignedIn> {
  try {
    return await signIn(actor, input, device)
  } catch (error) {
    // Two links to one new mailbox, used at the same moment: the other one has just made the reader.
    if (isUniqueViolation(error, 'email')) return signIn(actor, input, device)
    throw error
  }
}

function signIn(actor: Actor, input: UseSignInLinkInput, device: Device): Promise<SignedIn> {
  return write(async (tx) => {
    const link = await spendLink(tx, actor, 'sign-in', input.token, linkExpired)
    const user = await findOrCreate(tx, link.email, input.name)
    const token = await startSession(tx, actor, { userId: user.id, method: 'link', device })
    return { token, attemptName: link.email, name: user.name, role: asRole(user.role), returnTo: link.returnTo }
  })
}

/** What throws here rolls the link's use back: a missing name costs nobody their link. */
async function findOrCreate(tx: Tx, email: string, name: string | undefined) {
  const select = { id: true, name: true, role: true, emailVerifiedAt: true, disabledAt: true } as const
  const known = await tx.user.findUnique({ where: { email }, select })
  if (known?.disabledAt) throw new AppError('gone', linkExpired)
  if (known?.emailVerifiedAt) return known
  if (known) return tx.user.update({ where: { id: known.id }, data: { emailVerifiedAt: now() }, select })
  if (!name) throw new AppError('invalid', message('account.oneMissing'), { fieldErrors: { name: message('account.nameNeeded') } })
  await requireFreeName(name, '', tx)
  return tx.user.create({ data: { email, name, emailVerifiedAt: now() }, select })
}
