import { message } from '@/i18n/message'
import { amountText, parseAddress } from '../../account-name'
import type { TipProvider, TipWish } from '../contract'

/** Any page of the owner's choice. {amount} and {currency} in its address stand for what the donor picked. */
export const custom: TipProvider = {
  id: 'custom',
  name: 'Another page',
  nameOf: (account) => new URL(account.replace(/\{(amount|currency)\}/g, '')).hostname,
  invitation: 'tip',
  hosts: [],
  account: {
    label: 'Address of the page',
    hint: 'It starts with https://. Where {amount} and {currency} stand in it, the donor’s choice is put.',
    example: 'https://example.org/tip?amount={amount}&currency={currency}',
    refusal: message('form.pageAddress'),
  },
  readAccount: (typed) => {
    const text = typed.trim()
    const url = parseAddress(text)
    if (url?.protocol !== 'https:' || !url.hostname.includes('.') || text.length > 300 || /\s/.test(text)) return null
    const address = text.replace(/^(https:)?(\/\/)?/i, 'https://')
    return keepsItsHost(address) ? address : null
  },
  takesAmounts: (account) => account.includes('{amount}'),
  linkFor: filled,
}

/** A placeholder in the host would let whoever writes the link choose where the money goes. */
function keepsItsHost(address: string): boolean {
  const [, host = ''] = /^https:\/\/([^/?#]*)/.exec(address) ?? []
  return !/[{}\\]/.test(host)
}

function filled(account: string, { amount, currency }: TipWish): string {
  const chosen = amount === undefined ? withoutAmount(account) : account.replaceAll('{amount}', amountText(amount))
  return new URL(chosen.replaceAll('{currency}', encodeURIComponent(currency))).href
}

/** Without an amount the parameters that would carry it are left out. */
function withoutAmount(account: string): string {
  return account
    .replace(/([?&])[^?&#=]*=\{amount\}&?/g, '$1')
    .replace(/[?&](?=#|$)/, '')
    .replaceAll('{amount}', '')
}
