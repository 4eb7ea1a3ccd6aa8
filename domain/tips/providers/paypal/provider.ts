import { message } from '@/i18n/message'
import { accountName, amountText } from '../../account-name'
import type { TipProvider } from '../contract'

const hosts = ['paypal.me', 'paypal.com']

export const paypal: TipProvider = {
  id: 'paypal',
  name: 'PayPal',
  invitation: 'tipAt',
  hosts,
  account: {
    label: 'Name on PayPal.Me',
    hint: 'The last part of your PayPal.Me address.',
    example: 'nune',
    refusal: message('settings.noAccountAt', { provider: 'PayPal.Me', example: 'paypal.me/nune' }),
  },
  readAccount: (typed) => accountName(typed, { hosts, before: ['paypalme'], name: /^[A-Za-z0-9]{1,20}$/ }),
  takesAmounts: () => true,
  linkFor: (account, { amount, currency }) =>
    amount === undefined ? `https://paypal.me/${account}` : `https://paypal.me/${account}/${amountText(amount)}${currency}`,
}
