import { buttonClass } from '@/components/ui/button'
import type { Words } from '@/i18n/translator-for'
import { Face } from './face'

/** What an address that leads nowhere shows. The page answers 404 with it. */
export function NotFoundFace({ words, why = words('site.notFoundWords') }: { words: Words; why?: string | undefined }) {
  return (
    <Face kicker="404" title={words('site.notFoundTitle')} words={why}>
      <p>
        <a className={buttonClass('solid')} href="/">
          {words('site.toFrontPage')}
        </a>{' '}
        <a className={buttonClass('quiet')} href="/archive">
          {words('site.toArchive')}
        </a>
      </p>
    </Face>
  )
}
