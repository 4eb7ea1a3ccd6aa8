import { filled } from '@/components/account/filled'
import { Field } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'
import type { FormState } from '@/platform/exchange/exchange'

interface Props {
  refused: FormState | undefined
  /** A comment can be written, which needs a name. */
  open: boolean
  t: Translator
}

/** Who speaks, of somebody who is not signed in. */
export function GuestFields({ refused, open, t }: Props) {
  return (
    <>
      <Field
        name="name"
        label={t('comments.name')}
        aside={open ? t('passages.asksName') : undefined}
        autoComplete="name"
        {...filled(refused, 'name')}
      />
      <Field
        name="email"
        label={t('comments.email')}
        aside={t('comments.emailAside')}
        type="email"
        autoComplete="email"
        {...filled(refused, 'email')}
      />
    </>
  )
}
