import type { TipJar } from '@/domain/settings/schema'
import type { TipProvider } from './providers/contract'
import { findTipProvider } from './providers/registry'

/** A provider that the jar leads to. */
export interface OfferedProvider {
  provider: TipProvider
  account: string
  /** The owner's own name for it, or the provider's, or where it leads. */
  label: string
}

/** The providers of a jar, in its order: those we know and whose account holds. An emptied or disabled jar offers none. */
export function offeredProviders(jar: TipJar): OfferedProvider[] {
  if (!jar.enabled) return []
  const offered = new Map<string, OfferedProvider>()
  for (const { id, account: kept, label } of jar.providers) {
    const provider = findTipProvider(id)
    const account = provider?.readAccount(kept) ?? null
    if (provider && account !== null && !offered.has(id))
      offered.set(id, { provider, account, label: label || (provider.nameOf?.(account) ?? provider.name) })
  }
  return [...offered.values()]
}

/** The largest tip that a link may name, in whole units. */
export const largestTip = 10_000

/** Where a tip link leads, made from the settings alone: nothing in a request can choose another place. Null: no such provider. */
export function tipTarget(jar: TipJar, providerId: string, amount: number | undefined): string | null {
  const offered = offeredProviders(jar).find(({ provider }) => provider.id === providerId)
  return offered ? offered.provider.linkFor(offered.account, { amount, currency: jar.currency }) : null
}

/** An amount as a link may carry it: up to two decimals. Anything else is as if none was named. */
export function readAmount(text: string | null): number | undefined {
  if (text === null || !/^\d{1,5}(\.\d{1,2})?$/.test(text)) return undefined
  const amount = Number(text)
  return amount > 0 && amount <= largestTip ? amount : undefined
}
