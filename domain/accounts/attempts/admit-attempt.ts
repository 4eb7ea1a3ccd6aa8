import { knownDevice } from '@/platform/auth/device-cookie'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { addressKey, giveRateBack, limitRate, type RateRule } from '@/platform/limits/rate-limit'
import type { Actor, Device } from '../types'
import { addressOfAccount, knownAddressSince } from './known-address'
import type { AttemptRules } from './limits'
import { logAttempt } from './log-attempt'

/** An account as somebody names it, known here or not, and since when its browsers and addresses count as known. */
export interface NamedAccount {
  email: string
  knownSince: Date | null | undefined
}

/** An attempt that may be made. It is counted already: of those that race each other, none gets past the bound. */
export interface Attempt {
  /** From a browser or an address in which the account has signed in before. */
  isKnown: boolean
  /** Takes the count back, for an attempt that guessed nothing or was right. */
  forgive: () => Promise<void>
}

/**
 * Counts one attempt at an account's rules and throws 'too-many' where its allowance is spent. A browser and an address that are
 * known have their own; strangers share one for each account, so that they can shut out nobody but each other. By what was typed,
 * not by who was found: an address without an account runs into the same limits.
 */
export async function admitAttempt(actor: Actor, device: Device, account: NamedAccount, rules: AttemptRules): Promise<Attempt> {
  const counted: Counted[] = []
  const spend = async (rule: RateRule, subject: string) => {
    await limitRate(rule, subject).catch((refusal: unknown) => {
      logAttempt('sign-in.limited', rules.name, actor, account.email)
      throw refusal
    })
    counted.push({ rule, subject })
  }
  const known = await knownAs(actor, device, account)
  if (known.browser !== '') await spend(rules.browser, known.browser)
  else if (known.address !== '') await spend(rules.knownAddress, known.address)
  else {
    if (actor.kind !== 'system') await spend(rules.address, addressKey(actor.address))
    await spend(rules.strangers, keyedHash('strangers', account.email))
  }
  const forgive = async () => {
    for (const { rule, subject } of counted) await giveRateBack(rule, subject)
  }
  return { isKnown: known.browser !== '' || known.address !== '', forgive }
}

interface Counted {
  rule: RateRule
  subject: string
}

async function knownAs(actor: Actor, device: Device, { email, knownSince }: NamedAccount): Promise<{ browser: string; address: string }> {
  const at = now()
  const holds = (since: Date | null | undefined) => since != null && since >= (knownSince ?? new Date(0))
  const browser = knownDevice(device.cookie, email, at)
  if (browser && holds(browser.since)) return { browser: browser.id, address: '' }
  const key = addressOfAccount(actor, email)
  const isKnown = key !== '' && holds(await knownAddressSince(db(), key, at))
  return { browser: '', address: isKnown ? key : '' }
}
