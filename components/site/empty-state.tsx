import type { Translator } from '@/i18n/translator-for'
import { StateMessage } from './state-message'

/** A publication before its first essay. */
export function EmptyState({ t }: { t: Translator }) {
  return (
    <StateMessage title={t('site.nothingYet')} words={t('site.nothingYetText')}>
      <p className="small">{t.rich('site.isItYours', { link: (chunks) => <a href="/sign-in?to=/admin">{chunks}</a> })}</p>
    </StateMessage>
  )
}
