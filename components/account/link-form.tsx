import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'

const idOf = (name: string) => `link-form-${name}`

/** Sign-in, or a first account, by a link that is mailed. */
export function LinkForm({ to, t }: { to: string; t: Translator }) {
  const state = formState('link')
  return (
    <form method="post" action="/api/session/link" className="account-form" noValidate>
      <FormAlert failure={state?.failure} idOf={idOf} />
      <input type="hidden" name="to" value={to} />
      <Field
        {...filled(state, 'email')}
        id={idOf('email')}
        name="email"
        label={t('account.email')}
        hint={t('account.linkHint')}
        type="email"
        autoComplete="email"
        maxLength={textLimits.email}
        required
      />
      <Button>{t('account.sendLink')}</Button>
    </form>
  )
}
