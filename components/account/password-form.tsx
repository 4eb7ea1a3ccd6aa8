import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { relyingParty } from '@/domain/accounts/passkeys/relying-party'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'

const idOf = (name: string) => `password-form-${name}`

/** Sign-in by address and password. */
export function PasswordForm({ to, t }: { to: string; t: Translator }) {
  const state = formState('password')
  return (
    <form method="post" action="/api/session/password" className="account-form" noValidate>
      <FormAlert failure={state?.failure} idOf={idOf} />
      <input type="hidden" name="to" value={to} />
      <Field
        {...filled(state, 'email')}
        id={idOf('email')}
        name="email"
        label={t('account.email')}
        type="email"
        autoComplete={relyingParty() ? 'username webauthn' : 'username'}
        maxLength={textLimits.email}
        required
      />
      <Field
        {...filled(state, 'password')}
        id={idOf('password')}
        name="password"
        label={t('account.password')}
        type="password"
        autoComplete="current-password"
        maxLength={textLimits.password}
        required
      />
      <Button kind="solid">{t('account.signIn')}</Button>
    </form>
  )
}
