import { filled } from '@/components/account/filled'
import { Field } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'
import type { FormState } from '@/platform/exchange/exchange'

interface Props {
  refused: FormState | undefined
  /** Whether there must be a name, as far as the browser can tell. */
  required?: boolean
  /** What is said beside the name. */
  aside?: string | undefined
  t: Translator
}

/** Who speaks, of somebody who is not signed in. */
export function GuestFields({ refused, required = false, aside, t }: Props) {
  return (
    <>
      <Field name="name" label={t('comments.name')} aside={aside} required={required} autoComplete="name" {...filled(refused, 'name')} />
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
