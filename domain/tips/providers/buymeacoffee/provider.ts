import { message } from '@/i18n/message'
import { accountName } from '../../account-name'
import type { TipProvider } from '../contract'

const hosts = ['buymeacoffee.com', 'coff.ee']

/** Its pages take no amount from an address: the donor chooses there. */
export const buymeacoffee: TipProvider = {
  id: 'buymeacoffee',
  name: 'Buy Me a Coffee',
  invitation: 'coffee',
  hosts,
  account: {
    label: 'Name on Buy Me a Coffee',
    hint: 'The last part of your page’s address.',
    example: 'nune',
    refusal: message('settings.noAccountAt', { provider: 'Buy Me a Coffee', example: 'buymeacoffee.com/nune' }),
  },
  readAccount: (typed) => accountName(typed, { hosts, name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/ }),
  takesAmounts: () => false,
  linkFor: (account) => `https://buymeacoffee.com/${account}`,
}
