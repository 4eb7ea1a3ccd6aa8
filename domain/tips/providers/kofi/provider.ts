import { message } from '@/i18n/message'
import { accountName } from '../../account-name'
import type { TipProvider } from '../contract'

const hosts = ['ko-fi.com']

/** Its pages take no amount from an address: the donor chooses there. */
export const kofi: TipProvider = {
  id: 'kofi',
  name: 'Ko-fi',
  invitation: 'tipAt',
  hosts,
  account: {
    label: 'Name on Ko-fi',
    hint: 'The last part of your page’s address.',
    example: 'nune',
    refusal: message('settings.noAccountAt', { provider: 'Ko-fi', example: 'ko-fi.com/nune' }),
  },
  readAccount: (typed) => accountName(typed, { hosts, name: /^[A-Za-z0-9_]{1,60}$/ }),
  takesAmounts: () => false,
  linkFor: (account) => `https://ko-fi.com/${account}`,
}
