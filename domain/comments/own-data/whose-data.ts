import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/sqlite/client'
import { AppError } from '@/platform/errors/app-error'
import { ownComments, personKeys } from '../person'
import { readDataLinkToken } from './data-link'

/** Whose things are meant, and by what that is known. */
export interface WhoseData {
  by: 'account' | 'browser' | 'address'
  /** '' unless it is known by an address. */
  address: string
  comments: Prisma.CommentWhereInput
  /** What they told authors privately. */
  notes: Prisma.PrivateNoteWhereInput
  /** Under which their likes and reports stand. */
  keys: string[]
}

/**
 * By the link of a mail, or by the cookies. An address shows what was written with it, in whatever browser, and the account that has it; not
 * what a browser did besides, since anybody can type anybody's address there. Null where nothing can be known of this visitor.
 */
export async function whoseData(actor: Actor, as: string): Promise<WhoseData | null> {
  if (as !== '') return ofAddress(as)
  const comments = ownComments(actor)
  if (!comments) return null
  return { by: actor.kind === 'user' ? 'account' : 'browser', address: '', comments, notes: comments, keys: personKeys(actor) }
}

async function ofAddress(as: string): Promise<WhoseData> {
  const address = readDataLinkToken(as)
  if (!address) throw new AppError('gone', message('ownData.linkOver'))
  const user = await db().user.findUnique({ where: { email: address }, select: { id: true } })
  const written = { OR: [{ authorId: null, guestEmail: address }, ...(user ? [{ authorId: user.id }] : [])] }
  return {
    by: 'address',
    address,
    comments: written,
    notes: written,
    keys: user ? [`user:${user.id}`] : [],
  }
}

/** Those of them of which something is left. */
export function withText({ comments }: Pick<WhoseData, 'comments'>): Prisma.CommentWhereInput {
  return { AND: [comments, { deletedBy: { not: 'writer' } }] }
}
