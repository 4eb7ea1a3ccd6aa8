import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { formState } from '@/platform/front/exchange'
import { filled } from './filled'
import { UsernameHint } from './username-hint'

/** The owner's first form; in recovery only the password is asked for. */
export function ClaimForm({ token, owner }: { token: string; owner: { name: string; email: string } | null }) {
  const state = formState('claim')
  return (
    <form method="post" action="/api/session/claim" className="account-form">
      <FormAlert failure={state?.failure} />
      <input type="hidden" name="token" value={token} />
      {owner ? (
        <UsernameHint email={owner.email} />
      ) : (
        <>
          <Field
            {...filled(state, 'name')}
            name="name"
            label="Your name"
            hint="It stands under your essays."
            autoComplete="name"
            maxLength={80}
            required
          />
          <Field
            {...filled(state, 'email')}
            name="email"
            label="E-mail"
            hint="You sign in with it. It is never shown."
            type="email"
            autoComplete="username"
            maxLength={254}
            required
          />
        </>
      )}
      <Field
        {...filled(state, 'password')}
        name="password"
        label={owner ? 'A new password' : 'Password'}
        hint="At least 10 characters. A few unrelated words make a good one."
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      <Button kind="solid">{owner ? 'Set the password and sign in' : 'Take possession'}</Button>
    </form>
  )
}
