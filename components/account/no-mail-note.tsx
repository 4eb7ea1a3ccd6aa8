import type { Words } from '@/i18n/translator-for'

/** Said where a mail would be waited for in vain. */
export function NoMailNote({ words }: { words: Words }) {
  return <p className="account-note">{words('account.noMail')}</p>
}
