import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { PasskeyView, ProfileView } from '@/domain/accounts/types'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { CurrentPassword } from './current-password'
import { UsernameHint } from './username-hint'

interface Props {
  passkey: PasskeyView & { isLastWayIn: boolean }
  profile: ProfileView
  t: Translator
}

/** Asks whether it is meant: for the password, where there is one, and for a tick where nothing opens the account afterwards. */
export function RemovePasskeyForm({ passkey, profile, t }: Props) {
  const state = formState('remove-passkey')
  return (
    <form method="post" action="/api/account/passkeys/remove" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <input type="hidden" name="passkey" value={passkey.id} />
      {profile.hasPassword ? (
        <>
          <UsernameHint email={profile.email ?? ''} />
          <CurrentPassword state={state} t={t} />
        </>
      ) : null}
      {passkey.isLastWayIn ? <LastWayTick error={state?.failure?.fieldErrors?.lastWay} t={t} /> : null}
      <Button kind="solid">{t('account.removePasskey')}</Button>
      <a href="/account">{t('account.yourAccount')}</a>
    </form>
  )
}

function LastWayTick({ error, t }: { error: string | undefined; t: Translator }) {
  return (
    <>
      <label className="tick">
        <input
          id="field-lastWay"
          type="checkbox"
          name="lastWay"
          value="1"
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'field-lastWay-error' : undefined}
        />
        <span>{t('account.lastWayConfirm')}</span>
      </label>
      {error ? (
        <div className="field">
          <p className="error" id="field-lastWay-error">
            {error}
          </p>
        </div>
      ) : null}
    </>
  )
}
