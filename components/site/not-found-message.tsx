import { buttonClass } from '@/components/ui/button'
import type { Translator } from '@/i18n/translator-for'
import { StateMessage } from './state-message'

/** What an address that leads nowhere shows. The page answers 404 with it. */
export function NotFoundMessage({ t, why = t('site.notFoundText') }: { t: Translator; why?: string | undefined }) {
  return (
    <StateMessage kicker="404" title={t('site.notFoundTitle')} words={why}>
      <p>
        <a className={buttonClass('solid')} href="/">
          {t('site.toFrontPage')}
        </a>{' '}
        <a className={buttonClass('quiet')} href="/archive">
          {t('site.toArchive')}
        </a>
      </p>
    </StateMessage>
  )
}
