import { message } from '@/i18n/message'
import { env } from '@/platform/env/env'
import type { ModerationRule } from '../contract'
import { askAkismet } from './ask-akismet'

/** Asked last of those that hold: what waits anyway is told to no other server. */
export const akismet: ModerationRule = {
  id: 'akismet',
  name: 'Akismet',
  about:
    'A service of Automattic is asked, and is told the text, the name, the addresses and the essay. It needs AKISMET_KEY where the server runs; without it nobody is asked.',
  standing: 'off',
  judge: async (context) => {
    const key = env().AKISMET_KEY
    if (!key || !(await askAkismet(context, key))) return undefined
    return { verdict: 'hold', reason: message('moderation.akismet') }
  },
}
