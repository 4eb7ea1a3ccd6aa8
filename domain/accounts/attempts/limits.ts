import { message } from '@/i18n/message'
import type { RateRule } from '@/platform/limits/rate-limit'

/** By client address, or by browser where one is known: tokens tried. They cannot be guessed; this keeps the trying cheap for us. */
export const tokenByAddress: RateRule = { name: 'token-address', points: 30, perSeconds: 600 }
/** By account: guesses at the current password by somebody who found a browser signed in. */
export const passwordByAccount: RateRule = { name: 'change-password', points: 10, perSeconds: 3_600 }
/** By client address, or by browser where one is known: changes to one's own account. */
export const accountByAddress: RateRule = { name: 'account-address', points: 60, perSeconds: 600 }
/** By client address, or by browser where one is known: going to a sign-in provider and coming back. */
export const providerByAddress: RateRule = { name: 'provider-address', points: 20, perSeconds: 600 }

/** By client address, or by browser where one is known: answers of passkeys, and what a browser is asked for one. They cannot be guessed. */
export const passkeyByAddress: RateRule = { name: 'passkey-address', points: 60, perSeconds: 600 }
/** By client address: accounts that a passkey alone holds. A household's, not a crowd's. */
export const joinsByAddress: RateRule = { name: 'join-address', points: 5, perSeconds: 3_600 }
/** Of the whole site, whoever makes them from wherever. */
export const joinsOfSite: RateRule = { name: 'join-site', points: 200, perSeconds: 3_600 }

/** How often one account's door may be tried. Nobody's allowance is spent by others: docs/decisions/022. */
export interface AttemptRules {
  /** For the log. */
  name: 'password' | 'link'
  /** By browser that has signed in to this account before. */
  browser: RateRule
  /** By account and an address from which it has signed in before. */
  knownAddress: RateRule
  /** By client address, for strangers: whatever accounts they try. */
  address: RateRule
  /** By account, for all strangers together. */
  strangers: RateRule
}

export const passwordAttempts: AttemptRules = {
  name: 'password',
  browser: { name: 'password-browser', points: 10, perSeconds: 600 },
  knownAddress: { name: 'password-known-address', points: 10, perSeconds: 3_600 },
  address: { name: 'password-address', points: 20, perSeconds: 600 },
  // A window of an hour touches two of these at most, so no hour sees more than ten guesses.
  strangers: { name: 'password-strangers', points: 5, perSeconds: 3_600 },
}

export const linkAttempts: AttemptRules = {
  name: 'link',
  browser: { name: 'link-browser', points: 5, perSeconds: 3_600 },
  knownAddress: { name: 'link-known-address', points: 5, perSeconds: 3_600 },
  address: { name: 'link-address', points: 10, perSeconds: 3_600 },
  // Twenty mails an hour, and while strangers ask on, the newest link in the mailbox is younger than its ten minutes: it lets its owner in.
  strangers: { name: 'link-strangers', points: 2, perSeconds: 360, refusal: message('account.linkWasSent') },
}
