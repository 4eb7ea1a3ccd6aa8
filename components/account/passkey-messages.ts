import type { Translator } from '@/i18n/translator-for'

/** What the reader script says where a browser and its person do not come to an answer, written on the button: the script is one for all languages. */
export function passkeyMessages(t: Translator) {
  return { 'data-not-used': t('account.passkeyNotUsed'), 'data-known': t('account.passkeyKnown') }
}
