import { buttonClass } from '@/components/ui/button'
import { Face } from './face'

/** What an address that leads nowhere shows. The page answers 404 with it. */
export function NotFoundFace({ words = 'It may have moved, or been taken down, or the address has a slip in it.' }: { words?: string }) {
  return (
    <Face kicker="404" title="There is nothing at this address" words={words}>
      <p>
        <a className={buttonClass('solid')} href="/">
          To the front page
        </a>{' '}
        <a className={buttonClass('quiet')} href="/archive">
          Look in the archive
        </a>
      </p>
    </Face>
  )
}
