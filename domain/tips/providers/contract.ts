import type { Message } from '@/i18n/message'

/** What a donor has in mind. Without an amount the provider asks. */
export interface TipWish {
  amount?: number | undefined
  /** ISO 4217. */
  currency: string
}

/** A service that takes tips. To add one: a folder with provider.ts, fixtures.ts and README.md, and a line in registry.ts; the contract tests do the rest. */
export interface TipProvider {
  /** In addresses (/tip/<id>) and in the settings: never changes. */
  readonly id: string
  readonly name: string
  /** What readers see for its name where it has none of its own. */
  nameOf?(account: string): string
  /** On the button that leads there: its message under `tips` (i18n/messages/). */
  readonly invitation: 'tip' | 'tipAt' | 'coffee' | 'sponsorAt' | 'joinAt' | 'giveAt'
  /** Where its pages are; its links lead nowhere else. Empty: wherever the owner says. */
  readonly hosts: readonly string[]
  /** What the owner types, in the owner's words; `refusal` answers what is no account. */
  readonly account: { readonly label: string; readonly hint: string; readonly example: string; readonly refusal: Message }
  /** What was typed (a name, @name or an address) as it is saved; null: that is no account here. Reading what is saved changes nothing. */
  readAccount(typed: string): string | null
  /** Whether an amount can be chosen before the donor gets there. */
  takesAmounts(account: string): boolean
  /** The https address of the page where this account is tipped. `account` is one that readAccount gave. */
  linkFor(account: string, wish: TipWish): string
}

/** What the contract tests try each provider with. */
export interface ProviderFixtures {
  /** What an owner may paste, and what is saved of it. */
  readonly accounts: readonly (readonly [typed: string, kept: string])[]
  /** What is no account here. */
  readonly refused: readonly string[]
  readonly links: readonly { readonly account: string; readonly wish: TipWish; readonly address: string }[]
}
