import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { formState } from '@/platform/front/exchange'
import { filled } from './filled'

const idOf = (name: string) => `link-form-${name}`

/** Sign-in, or a first account, by a link that is mailed. */
export function LinkForm({ to }: { to: string }) {
  const state = formState('link')
  return (
    <form method="post" action="/api/session/link" className="account-form">
      <FormAlert failure={state?.failure} idOf={idOf} />
      <input type="hidden" name="to" value={to} />
      <Field
        {...filled(state, 'email')}
        id={idOf('email')}
        name="email"
        label="E-mail"
        hint="We send a link that works once, for ten minutes. No account yet? The link makes one."
        type="email"
        autoComplete="email"
        maxLength={254}
        required
      />
      <Button>Send me a link</Button>
    </form>
  )
}
