import type { Translator } from '@/i18n/translator-for'

/** Said where a mail would be waited for in vain. */
export function NoMailNote({ t }: { t: Translator }) {
  return <p className="account-note">{t('account.noMail')}</p>
}
