import { Field } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'
import type { FormState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'
import { filled } from './filled'

/** Asks again for the password that the account has now. `id` where a page has several such fields. */
export function CurrentPassword({ state, id, t }: { state: FormState | undefined; id?: string; t: Translator }) {
  return (
    <Field
      {...filled(state, 'currentPassword')}
      {...(id === undefined ? {} : { id })}
      name="currentPassword"
      label={t('account.currentPassword')}
      type="password"
      autoComplete="current-password"
      maxLength={textLimits.password}
      required
    />
  )
}
