import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { formState } from '@/platform/front/exchange'
import { filled } from './filled'
import { UsernameHint } from './username-hint'

/** A first or another password. */
export function ChangePasswordForm({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const state = formState('change-password')
  return (
    <form method="post" action="/api/account/password" className="account-form">
      <FormAlert failure={state?.failure} />
      <UsernameHint email={email} />
      {hasPassword ? (
        <Field
          {...filled(state, 'currentPassword')}
          name="currentPassword"
          label="Present password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
        />
      ) : null}
      <Field
        {...filled(state, 'newPassword')}
        name="newPassword"
        label="New password"
        hint="At least 10 characters. Everywhere else you are signed out."
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      <Button>{hasPassword ? 'Change the password' : 'Set a password'}</Button>
    </form>
  )
}
