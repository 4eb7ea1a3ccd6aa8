import { filled } from '@/components/account/filled'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'

/** Asks for the link to what was written with an address. */
export function DataLinkForm({ t }: { t: Translator }) {
  const state = formState('data-link')
  return (
    <form method="post" action="/api/own-comments/link" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <Field
        {...filled(state, 'email')}
        name="email"
        label={t('account.email')}
        hint={t('ownData.lostText')}
        type="email"
        autoComplete="email"
        maxLength={textLimits.email}
        required
      />
      <Button>{t('account.sendLink')}</Button>
    </form>
  )
}
