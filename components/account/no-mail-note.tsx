import type { Words } from '@/domain/words/words-of'

/** Said where a mail would be waited for in vain. */
export function NoMailNote({ words }: { words: Words }) {
  return <p className="account-note">{words('account.noMail')}</p>
}
