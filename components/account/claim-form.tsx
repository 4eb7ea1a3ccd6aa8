import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'
import { type OfferedPlace, PlaceFields } from './place-fields'
import { UsernameHint } from './username-hint'

interface Props {
  token: string
  owner: { name: string; email: string } | null
  /** Asked of a first owner only. */
  place?: OfferedPlace
  t: Translator
}

/** The owner's first form; in recovery only the password is asked for. */
export function ClaimForm({ token, owner, place, t }: Props) {
  const state = formState('claim')
  return (
    <form method="post" action="/api/session/claim" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <input type="hidden" name="token" value={token} />
      {owner ? (
        <UsernameHint email={owner.email} />
      ) : (
        <>
          <Field
            {...filled(state, 'name')}
            name="name"
            label={t('account.yourName')}
            hint={t('account.underEssays')}
            autoComplete="name"
            maxLength={textLimits.name}
            required
          />
          <Field
            {...filled(state, 'email')}
            name="email"
            label={t('account.email')}
            hint={t('account.emailIsHidden')}
            type="email"
            autoComplete="username"
            maxLength={textLimits.email}
            required
          />
        </>
      )}
      <Field
        {...filled(state, 'password')}
        name="password"
        label={owner ? t('account.aNewPassword') : t('account.password')}
        hint={t('account.choosePassword')}
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={textLimits.password}
        required
      />
      {place && <PlaceFields state={state} place={place} t={t} />}
      <Button kind="solid">{owner ? t('account.setAndSignIn') : t('account.claim')}</Button>
    </form>
  )
}
