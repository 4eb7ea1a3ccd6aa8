import { findTipProvider } from '@/domain/tips/providers/registry'
import { message } from '@/i18n/message'
import type { FieldErrors } from '@/platform/errors/app-error'
import type { TipJar } from './schema'

type Accounts = TipJar['providers']

/** The accounts as they are saved: names found in what was pasted, one entry a provider. What is no account gets its provider's message. */
export function readTipAccounts(typed: Accounts): { accounts: Accounts; errors: FieldErrors } {
  const errors: FieldErrors = {}
  const seen = new Set<string>()
  const accounts = typed.map((entry, index) => {
    const provider = findTipProvider(entry.id)
    const account = provider?.readAccount(entry.account) ?? null
    if (!provider) errors[`providers.${index}.id`] = message('settings.providerUnknown')
    else if (seen.has(entry.id)) errors[`providers.${index}.id`] = message('settings.providerTwice', { provider: provider.name })
    else if (account === null) errors[`providers.${index}.account`] = provider.account.refusal
    seen.add(entry.id)
    return { ...entry, account: account ?? entry.account }
  })
  return { accounts, errors }
}

/** True if both lead the same money to the same accounts; labels and order change nothing of that. */
export function sameTipAccounts(one: Accounts, other: Accounts): boolean {
  const targets = (accounts: Accounts) => accounts.map(({ id, account }) => `${id} ${account}`).sort()
  return targets(one).join('\n') === targets(other).join('\n')
}
