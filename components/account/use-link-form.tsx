import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'

/** The button behind a mailed link. Opening the link alone signs nobody in: mail scanners open links too. */
export function UseLinkForm({ token, isNew, t }: { token: string; isNew: boolean; t: Translator }) {
  const state = formState('use-link')
  return (
    <form method="post" action="/api/session/link/use" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <input type="hidden" name="token" value={token} />
      {isNew ? (
        <Field
          {...filled(state, 'name')}
          name="name"
          label={t('account.yourName')}
          hint={t('account.besideComments')}
          autoComplete="name"
          maxLength={textLimits.name}
          required
        />
      ) : null}
      <Button kind="solid">{t('account.signIn')}</Button>
    </form>
  )
}
