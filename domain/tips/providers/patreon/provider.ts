import { message } from '@/i18n/message'
import { accountName } from '../../account-name'
import type { TipProvider } from '../contract'

const hosts = ['patreon.com']

export const patreon: TipProvider = {
  id: 'patreon',
  name: 'Patreon',
  invitation: 'joinAt',
  hosts,
  account: {
    label: 'Name on Patreon',
    hint: 'The last part of your page’s address.',
    example: 'nune',
    refusal: message('settings.noAccountAt', { provider: 'Patreon', example: 'patreon.com/nune' }),
  },
  readAccount: (typed) => accountName(typed, { hosts, before: ['c', 'cw'], name: /^[A-Za-z0-9_-]{1,64}$/ }),
  takesAmounts: () => false,
  linkFor: (account) => `https://www.patreon.com/${account}`,
}
