import { AccountPage } from '@/components/account/account-page'
import type { Translator } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'

/** In place of what a link of a mail would show, where it shows nothing any more. */
export function LinkGone({ t }: { t: Translator }) {
  answerStatus(410)
  return <AccountPage title={t('notices.linkGone')} standfirst={t('notices.linkUnknown')} />
}
