import type { Translator } from '@/i18n/translator-for'
import { Face } from './face'

/** A publication before its first essay. */
export function EmptyFace({ t }: { t: Translator }) {
  return (
    <Face title={t('site.nothingYet')} words={t('site.nothingYetText')}>
      <p className="small">{t.rich('site.isItYours', { link: (chunks) => <a href="/sign-in?to=/admin">{chunks}</a> })}</p>
    </Face>
  )
}
