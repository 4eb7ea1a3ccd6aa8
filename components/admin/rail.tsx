import type { UserActor } from '@/domain/accounts/types'
import { countShown } from '@/platform/text/bounded-count'
import { RailFold } from './rail-fold'
import { RailLink } from './rail-link'
import { railSections } from './sections'
import { ThemeButton } from './theme-button'

interface Props {
  publication: string
  /** Null: nobody who may work here; the page says so. */
  actor: UserActor | null
  /** Comments that wait. */
  held: number
  /** Readers' notes that wait. */
  notes: number
}

/** The admin's own masthead: where one is, what waits, who one is. */
export function Rail({ publication, actor, held, notes }: Props) {
  return (
    <header className="rail">
      <p className="rail-name">
        <a href="/">{publication}</a>
      </p>
      {actor && (
        <RailFold waiting={<Waiting count={held + notes} />}>
          <nav aria-label="Dashboard" className="rail-nav">
            {railSections
              .filter((section) => section.open(actor))
              .map(({ href, name }) => (
                <RailLink key={href} href={href}>
                  {name}
                  {href === '/admin/comments' && <Waiting count={held} />}
                  {href === '/admin/notes' && <Waiting count={notes} />}
                </RailLink>
              ))}
          </nav>
          <div className="rail-foot">
            <p>{actor.name}</p>
            <a href="/account" className="rail-link">
              Account
            </a>
            <ThemeButton />
            <form method="post" action="/api/session/end">
              <button type="submit" className="rail-link">
                Sign out
              </button>
            </form>
          </div>
        </RailFold>
      )}
    </header>
  )
}

function Waiting({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className="rail-count">
      {countShown(count)}
      <span className="sr-only"> waiting</span>
    </span>
  )
}
