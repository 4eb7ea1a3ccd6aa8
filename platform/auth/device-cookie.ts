import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type AnswerCookie, cookiesAreSecure } from './cookies'
import { keyedHash } from './keyed-hash'

/** A browser in which an account has signed in before. */
export interface KnownDevice {
  /** Of this browser for this account; no other account's is the same. */
  id: string
  /** When it last signed in. */
  since: Date
}

const days = 400
/** How many accounts one browser is known for: those of a household, the latest first. */
const mostAccounts = 3
const entryPattern = /^([\w-]{22})\.([0-9a-z]{1,11})\.([\w-]{22})\.([\w-]{22})$/

export function deviceCookieName(): string {
  return cookiesAreSecure() ? '__Host-broadside.device' : 'broadside.device'
}

/** Set by signing in and by nothing else. It opens nothing: it gives the browser an allowance of its own, which strangers cannot spend. */
export function deviceCookie(email: string, at: Date, before: string | undefined): AnswerCookie {
  const account = accountKey(email)
  const entries = entriesOf(before)
  const id = entries.find((entry) => entry.account === account)?.id ?? randomBytes(16).toString('base64url')
  const others = entries.filter((entry) => entry.account !== account).slice(0, mostAccounts - 1)
  const value = [{ id, since: at, account }, ...others].map(written).join('~')
  return { name: deviceCookieName(), value, maxAgeSeconds: days * 86_400 }
}

/** The browser, as far as this account knows it; null for one that we did not mark, or that did not sign in for too long. */
export function knownDevice(cookieValue: string | undefined, email: string, at: Date): KnownDevice | null {
  const account = accountKey(email)
  const known = entriesOf(cookieValue).find((entry) => entry.account === account)
  return known && at.getTime() - known.since.getTime() < days * 86_400_000 ? { id: known.id, since: known.since } : null
}

/** A name for a browser that has signed in to any account; '' for all others. */
export function browserId(cookieValue: string | undefined): string {
  return entriesOf(cookieValue)[0]?.id ?? ''
}

interface Entry extends KnownDevice {
  account: string
}

function entriesOf(cookieValue: string | undefined): Entry[] {
  if (!cookieValue || cookieValue.length > 1_000) return []
  return cookieValue.split('~').slice(0, mostAccounts).flatMap(readEntry)
}

function readEntry(text: string): Entry[] {
  const [, id = '', since = '', account = ''] = entryPattern.exec(text) ?? []
  const entry = { id, since: new Date(Number.parseInt(since, 36)), account }
  const own = Buffer.from(written(entry))
  const given = Buffer.from(text)
  return own.length === given.length && timingSafeEqual(own, given) ? [entry] : []
}

function written({ id, since, account }: Entry): string {
  const said = `${id}.${since.getTime().toString(36)}.${account}`
  return `${said}.${keyedHash('device', said).slice(0, 22)}`
}

function accountKey(email: string): string {
  return keyedHash('device-account', email).slice(0, 22)
}
