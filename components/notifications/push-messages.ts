import type { Translator } from '@/i18n/translator-for'

/** What the reader script says where a browser is asked whether it may notify. */
export function pushMessages(t: Translator): string {
  return JSON.stringify({ denied: t('notices.pushDenied'), failed: t('notices.pushFailed') })
}
