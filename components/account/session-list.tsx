import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { richWords } from '@/components/ui/rich-words'
import type { SessionView } from '@/domain/accounts/types'
import type { Settings } from '@/domain/settings/schema'
import { timeInWords } from '@/i18n/dates'
import { sayIn } from '@/i18n/translate-message'
import type { Words } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

/** Where one is signed in, with a way to end each. */
export function SessionList({ sessions, settings, words }: { sessions: SessionView[]; settings: Settings; words: Words }) {
  return (
    <>
      <FormAlert failure={formState('sessions')?.failure} />
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p className="voice">
                <strong>{sayIn(words, session.browser)}</strong>
                {session.isThis ? <span className="this-device">{words('account.thisOne')}</span> : null}
              </p>
              <p className="small">{howAndWhen(session, settings, words)}</p>
            </div>
            {session.isThis ? null : <EndSession session={session} words={words} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action="/api/session/end-all">
          <Button name="keepThis" value="yes">
            {words('account.endOthers')}
          </Button>
        </form>
      ) : null}
    </>
  )
}

function howAndWhen({ method, createdAt, lastSeenAt }: SessionView, settings: Settings, words: Words) {
  return richWords(words, 'account.signedInBy', {
    method: method === 'owner-link' ? 'owner' : method,
    when: timeInWords(createdAt, settings),
    seen: timeInWords(lastSeenAt, settings, 'moment'),
    date: (text) => <time dateTime={createdAt.toISOString()}>{text}</time>,
    last: (text) => <time dateTime={lastSeenAt.toISOString()}>{text}</time>,
  })
}

function EndSession({ session, words }: { session: SessionView; words: Words }) {
  return (
    <form method="post" action="/api/session/end">
      <input type="hidden" name="session" value={session.id} />
      <Button kind="quiet" aria-label={words('account.endIn', { browser: sayIn(words, session.browser) })}>
        {words('account.end')}
      </Button>
    </form>
  )
}
