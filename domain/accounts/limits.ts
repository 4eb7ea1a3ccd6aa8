import type { RateRule } from '@/platform/front/rate-limit'

/** By client address: attempts of any kind to get in. */
export const signInByAddress: RateRule = { name: 'sign-in-address', points: 20, perSeconds: 600 }
/** By account, known or not: guessing from many addresses. The e-mail link stays open to its owner. */
export const signInByAccount: RateRule = { name: 'sign-in-account', points: 10, perSeconds: 600 }
/** By client address: links asked for. */
export const linkByAddress: RateRule = { name: 'sign-in-link-address', points: 10, perSeconds: 3_600 }
/** By mailbox: nobody's is filled with our mails. */
export const linkByMailbox: RateRule = { name: 'sign-in-link-mailbox', points: 5, perSeconds: 3_600 }
/** By client address: tokens tried. They cannot be guessed; this keeps the trying cheap for us. */
export const tokenByAddress: RateRule = { name: 'token-address', points: 30, perSeconds: 600 }
/** By account: guesses at the present password by somebody who found a browser signed in. */
export const passwordByAccount: RateRule = { name: 'change-password', points: 10, perSeconds: 3_600 }
/** By client address: changes to one's own account. */
export const accountByAddress: RateRule = { name: 'account-address', points: 60, perSeconds: 600 }
