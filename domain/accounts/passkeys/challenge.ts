import { randomBytes } from 'node:crypto'
import { message } from '@/i18n/message'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { sameSecret } from '@/platform/auth/same-secret'
import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { AppError } from '@/platform/errors/app-error'

/** How long a challenge may be answered. */
export const challengeMinutes = 5

/** What a challenge was made for: it answers nothing else. */
export interface ChallengeUse {
  purpose: 'sign-in' | 'add' | 'join'
  /** The id of the account that is to have the passkey; '' for signing in. */
  userId: string
  /** The passkey cookie's value, of the browser that asked. */
  browser: string
}

/** A challenge that was answered in time, by the browser that asked for it. */
export interface AnsweredChallenge {
  hash: string
  expiresAt: Date
}

/**
 * A challenge carries its own end and our signature over what it was made for: nothing is written when it is made, however many ask,
 * and every instance knows it. That it is answered once is a row, written when it is.
 */
export function makeChallenge(use: ChallengeUse): string {
  const said = `${randomBytes(18).toString('base64url')}.${(now().getTime() + challengeMinutes * 60_000).toString(36)}`
  return `${said}.${signature(said, use)}`
}

/** Reads what a browser says it answers, base64url; null for one that is over, or was not made for this. */
export function readChallenge(sent: string, use: ChallengeUse): AnsweredChallenge | null {
  const text = Buffer.from(sent, 'base64url').toString()
  const [, said = '', until = '', given = ''] = /^([\w-]{24}\.([0-9a-z]{1,9}))\.([\w-]{43})$/.exec(text) ?? []
  if (use.browser === '' || !sameSecret(given, signature(said, use))) return null
  const expiresAt = new Date(Number.parseInt(until, 36))
  return expiresAt > now() ? { hash: hashToken(text), expiresAt } : null
}

/** Refuses an answer to no challenge of ours before anything is looked up by it: what is known here must not show in how it is refused. */
export function requireChallenge(clientDataJSON: string, use: ChallengeUse): void {
  const [, challenge = ''] = /"challenge"\s*:\s*"([\w-]{1,400})"/.exec(Buffer.from(clientDataJSON, 'base64url').toString()) ?? []
  if (!readChallenge(challenge, use)) throw challengeOver()
}

/** Reads the challenge when whatever checks the rest of an answer comes to it. */
export function challengeReader(use: ChallengeUse) {
  const reader = {
    answered: null as AnsweredChallenge | null,
    /** True once a challenge was read that is not ours, or over. */
    isOver: false,
    expectedChallenge: (sent: string): boolean => {
      reader.answered = readChallenge(sent, use)
      reader.isOver = reader.answered === null
      return !reader.isOver
    },
  }
  return reader
}

/** Notes that it was answered. What follows in the same transaction happens once for each challenge. */
export async function spendChallenge(tx: Tx, { hash, expiresAt }: AnsweredChallenge): Promise<void> {
  await tx.spentChallenge.create({ data: { hash, expiresAt } }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? challengeOver() : error
  })
}

export function challengeOver(): AppError {
  return new AppError('gone', message('account.passkeyTooLate'))
}

function signature(said: string, { purpose, userId, browser }: ChallengeUse): string {
  return keyedHash('passkey-challenge', [said, purpose, userId, browser].join(' '))
}
