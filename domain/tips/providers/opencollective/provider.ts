import { message } from '@/i18n/message'
import { accountName } from '../../account-name'
import type { TipProvider } from '../contract'

const hosts = ['opencollective.com']

/** Its addresses do take an amount, but in the collective's own currency, which we do not know: the donor chooses there. */
export const opencollective: TipProvider = {
  id: 'opencollective',
  name: 'Open Collective',
  invitation: 'giveAt',
  hosts,
  account: {
    label: 'Name on Open Collective',
    hint: 'The first part after opencollective.com/.',
    example: 'the-far-shore',
    refusal: message('settings.noAccountAt', { provider: 'Open Collective', example: 'opencollective.com/the-far-shore' }),
  },
  readAccount: (typed) => accountName(typed, { hosts, name: /^[A-Za-z0-9_-]{1,100}$/ }),
  takesAmounts: () => false,
  linkFor: (account) => `https://opencollective.com/${account}/donate`,
}
