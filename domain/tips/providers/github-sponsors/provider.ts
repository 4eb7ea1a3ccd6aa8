import { message } from '@/i18n/message'
import { accountName } from '../../account-name'
import type { TipProvider } from '../contract'

const hosts = ['github.com']

export const githubSponsors: TipProvider = {
  id: 'github-sponsors',
  name: 'GitHub Sponsors',
  invitation: 'sponsorAt',
  hosts,
  account: {
    label: 'Name on GitHub',
    hint: 'The name of the account that is sponsored.',
    example: 'nune',
    refusal: message('settings.noAccountAt', { provider: 'GitHub', example: 'github.com/sponsors/nune' }),
  },
  readAccount: (typed) => accountName(typed, { hosts, before: ['sponsors'], name: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/ }),
  takesAmounts: () => false,
  linkFor: (account) => `https://github.com/sponsors/${account}`,
}
