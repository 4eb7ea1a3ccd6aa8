import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { RelyingParty } from '@/domain/accounts/passkeys/relying-party'
import type { PasskeyView, ProfileView } from '@/domain/accounts/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import { translateMessage } from '@/i18n/translate-message'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { AccountSection } from './account-section'
import { CurrentPassword } from './current-password'
import { passkeyMessages } from './passkey-messages'
import { UsernameHint } from './username-hint'

interface Props {
  passkeys: PasskeyView[]
  profile: ProfileView
  /** Null where the publication's address lets nobody make one. */
  party: RelyingParty | null
  settings: Settings
  t: Translator
}

/** The passkeys that open this account, and a way to add one, which the reader script shows where the browser knows them. */
export function PasskeySection({ passkeys, profile, party, settings, t }: Props) {
  return (
    <AccountSection id="passkeys" title={t('account.passkeys')} hidden={passkeys.length === 0} data-passkeys={party?.origin}>
      <p>{t('account.passkeysWhat')}</p>
      {passkeys.length > 0 ? (
        <ul className="sessions">
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} settings={settings} t={t} />
          ))}
        </ul>
      ) : null}
      {party ? <AddPasskeyForm profile={profile} party={party} t={t} /> : null}
    </AccountSection>
  )
}

function PasskeyItem({ passkey, settings, t }: { passkey: PasskeyView; settings: Settings; t: Translator }) {
  const { id, createdAt, lastUsedAt } = passkey
  const name = translateMessage(t, passkey.name)
  const when = formatDate(createdAt, settings)
  const date = (chunks: React.ReactNode) => <time dateTime={createdAt.toISOString()}>{chunks}</time>
  return (
    <li>
      <div>
        <p className="voice">
          <strong>{name}</strong>
        </p>
        <p className="small">
          {lastUsedAt
            ? t.rich('account.passkeyUsed', {
                ...{ when, date, used: formatDate(lastUsedAt, settings) },
                last: (chunks) => <time dateTime={lastUsedAt.toISOString()}>{chunks}</time>,
              })
            : t.rich('account.passkeyMade', { when, date })}
        </p>
      </div>
      <a
        className="button quiet"
        href={`/account/remove-passkey?passkey=${encodeURIComponent(id)}`}
        aria-label={t('account.removePasskeyOf', { name })}
      >
        {t('account.removePasskey')}
      </a>
    </li>
  )
}

/** Only the reader script sends it: without script no browser makes a passkey. */
function AddPasskeyForm({ profile, party, t }: Pick<Props, 'profile' | 't'> & { party: RelyingParty }) {
  const state = formState('passkeys')
  return (
    <form method="post" action="/api/account/passkeys/options" className="account-form" noValidate hidden data-passkeys={party.origin}>
      <FormAlert failure={state?.failure} />
      {profile.hasPassword ? (
        <>
          <UsernameHint email={profile.email ?? ''} />
          <CurrentPassword state={state} id="passkey-password" t={t} />
        </>
      ) : null}
      <Button data-passkey="add" {...passkeyMessages(t)}>
        {t('account.addPasskey')}
      </Button>
    </form>
  )
}
