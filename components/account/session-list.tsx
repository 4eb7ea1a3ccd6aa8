import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { PublicationTime } from '@/components/ui/time'
import type { SessionView, SignInMethod } from '@/domain/accounts/types'
import type { Settings } from '@/domain/settings/schema'
import { formState } from '@/platform/front/exchange'

const methods: Record<SignInMethod, string> = {
  password: 'by password',
  link: 'by e-mail link',
  'owner-link': 'by the owner’s link',
  github: 'by GitHub',
  google: 'by Google',
}

/** Where one is signed in, with a way to end each. */
export function SessionList({ sessions, settings }: { sessions: SessionView[]; settings: Settings }) {
  return (
    <>
      <FormAlert failure={formState('sessions')?.failure} />
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p className="voice">
                <strong>{session.browser}</strong>
                {session.isThis ? <span className="this-device">this device</span> : null}
              </p>
              <p className="small">
                Signed in {methods[session.method]} on <PublicationTime at={session.createdAt} settings={settings} />, last seen{' '}
                <PublicationTime at={session.lastSeenAt} settings={settings} shape="moment" />
              </p>
            </div>
            {session.isThis ? null : <EndSession session={session} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action="/api/session/end-all">
          <Button name="keepThis" value="yes">
            Sign out everywhere else
          </Button>
        </form>
      ) : null}
    </>
  )
}

function EndSession({ session }: { session: SessionView }) {
  return (
    <form method="post" action="/api/session/end">
      <input type="hidden" name="session" value={session.id} />
      <Button kind="quiet" aria-label={`End the session in ${session.browser}`}>
        End
      </Button>
    </form>
  )
}
