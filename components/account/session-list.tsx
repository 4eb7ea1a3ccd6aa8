import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { SessionView } from '@/domain/accounts/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import { translateMessage } from '@/i18n/translate-message'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

/** Where one is signed in, with a way to end each. */
export function SessionList({ sessions, settings, t }: { sessions: SessionView[]; settings: Settings; t: Translator }) {
  return (
    <>
      <FormAlert failure={formState('sessions')?.failure} />
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p className="voice">
                <strong>{translateMessage(t, session.browser)}</strong>
                {session.isThis ? <span className="this-device">{t('account.thisOne')}</span> : null}
              </p>
              <p className="small">{howAndWhen(session, settings, t)}</p>
            </div>
            {session.isThis ? null : <EndSession session={session} t={t} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action="/api/session/end-all">
          <Button name="keepThis" value="yes">
            {t('account.endOthers')}
          </Button>
        </form>
      ) : null}
    </>
  )
}

function howAndWhen({ method, createdAt, lastSeenAt }: SessionView, settings: Settings, t: Translator) {
  return t.rich('account.signedInBy', {
    method: method === 'owner-link' ? 'owner' : method,
    when: formatDate(createdAt, settings),
    seen: formatDate(lastSeenAt, settings, 'date-time'),
    date: (chunks) => <time dateTime={createdAt.toISOString()}>{chunks}</time>,
    last: (chunks) => <time dateTime={lastSeenAt.toISOString()}>{chunks}</time>,
  })
}

function EndSession({ session, t }: { session: SessionView; t: Translator }) {
  return (
    <form method="post" action="/api/session/end">
      <input type="hidden" name="session" value={session.id} />
      <Button kind="quiet" aria-label={t('account.endIn', { browser: translateMessage(t, session.browser) })}>
        {t('account.end')}
      </Button>
    </form>
  )
}
