import { hashToken } from '@/platform/auth/token'
import { addressKey, type RateRule } from '@/platform/front/rate-limit'
import type { Actor } from './types'

/** By client address: attempts of any kind to get in. */
export const signInByAddress: RateRule = { name: 'sign-in-address', points: 20, perSeconds: 600 }
/** By account, known or not, from one client address. Whoever knows an owner's e-mail address shuts out nobody but themselves. */
export const signInByAccountHere: RateRule = { name: 'sign-in-account-here', points: 10, perSeconds: 600 }
/** By account from all addresses: guessing spread over many. No rate at which a password of ours is guessed. */
export const signInByAccount: RateRule = { name: 'sign-in-account', points: 100, perSeconds: 600 }
/** By client address: links asked for. */
export const linkByAddress: RateRule = { name: 'sign-in-link-address', points: 10, perSeconds: 3_600 }
/** By mailbox, asked for from one client address. */
export const linkByMailboxHere: RateRule = { name: 'sign-in-link-mailbox-here', points: 5, perSeconds: 3_600 }
/** By mailbox from all addresses: nobody's is filled with our mails. */
export const linkByMailbox: RateRule = { name: 'sign-in-link-mailbox', points: 20, perSeconds: 3_600 }
/** By client address: tokens tried. They cannot be guessed; this keeps the trying cheap for us. */
export const tokenByAddress: RateRule = { name: 'token-address', points: 30, perSeconds: 600 }
/** By account: guesses at the present password by somebody who found a browser signed in. */
export const passwordByAccount: RateRule = { name: 'change-password', points: 10, perSeconds: 3_600 }
/** By client address: changes to one's own account. */
export const accountByAddress: RateRule = { name: 'account-address', points: 60, perSeconds: 600 }

/** One account as one client address asks for it: what the limits "here" are counted by. The address itself is not kept. */
export function accountFrom(actor: Actor, email: string): string {
  return hashToken(`${email} ${actor.kind === 'system' ? 'system' : addressKey(actor.address)}`)
}
