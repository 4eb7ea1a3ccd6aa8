import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { CurrentPassword } from './current-password'
import { filled } from './filled'
import { UsernameHint } from './username-hint'

/** A first or another password. */
export function ChangePasswordForm({ email, hasPassword, t }: { email: string; hasPassword: boolean; t: Translator }) {
  const state = formState('change-password')
  return (
    <form method="post" action="/api/account/password" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <UsernameHint email={email} />
      {hasPassword ? <CurrentPassword state={state} t={t} /> : null}
      <Field
        {...filled(state, 'newPassword')}
        name="newPassword"
        label={t('account.newPassword')}
        hint={t('account.newPasswordHint')}
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={textLimits.password}
        required
      />
      <Button>{hasPassword ? t('account.changePassword') : t('account.setPassword')}</Button>
    </form>
  )
}
