import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'

/** An address for an account that has none. */
export function AddressForm({ t }: { t: Translator }) {
  const state = formState('address')
  return (
    <form method="post" action="/api/account/address" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <Field
        {...filled(state, 'email')}
        name="email"
        label={t('account.email')}
        hint={t('account.emailIsHidden')}
        type="email"
        autoComplete="email"
        maxLength={textLimits.email}
        required
      />
      <Button>{t('account.sendAddressLink')}</Button>
    </form>
  )
}

/** The button behind the mailed link. Opening the link alone changes nothing: mail scanners open links too. */
export function ConfirmAddressForm({ token, t }: { token: string; t: Translator }) {
  return (
    <form method="post" action="/api/account/address/confirm" className="account-form">
      <FormAlert failure={formState('confirm-address')?.failure} />
      <input type="hidden" name="token" value={token} />
      <Button kind="solid">{t('account.confirmAddress')}</Button>
    </form>
  )
}
