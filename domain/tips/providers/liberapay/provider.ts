import { message } from '@/i18n/message'
import { accountName, amountText } from '../../account-name'
import type { TipProvider } from '../contract'

const hosts = ['liberapay.com']

export const liberapay: TipProvider = {
  id: 'liberapay',
  name: 'Liberapay',
  invitation: 'tipAt',
  hosts,
  account: {
    label: 'Name on Liberapay',
    hint: 'The first part after liberapay.com/.',
    example: 'nune',
    refusal: message('settings.noAccountAt', { provider: 'Liberapay', example: 'liberapay.com/nune' }),
  },
  readAccount: (typed) => accountName(typed, { hosts, name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/ }),
  takesAmounts: () => true,
  linkFor: (account, { amount, currency }) => {
    const page = `https://liberapay.com/${account}/donate`
    // An amount without its currency would be ambiguous there, and is ignored.
    return amount === undefined ? page : `${page}?amount=${amountText(amount)}&currency=${currency}`
  },
}
