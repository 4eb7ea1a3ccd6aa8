import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

/** Says that it is meant. A box to tick, since a button alone is pressed too soon. */
export function EraseForm({ as, t }: { as: string; t: Translator }) {
  const state = formState('erase')
  const error = state?.failure?.fieldErrors?.confirm
  return (
    <form method="post" action="/api/own-comments/erase" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      <input type="hidden" name="as" value={as} />
      <label className="tick">
        <input
          id="field-confirm"
          type="checkbox"
          name="confirm"
          value="1"
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'field-confirm-error' : undefined}
        />
        <span>{t('ownData.confirm')}</span>
      </label>
      {error ? (
        <div className="field">
          <p className="error" id="field-confirm-error">
            {error}
          </p>
        </div>
      ) : null}
      <Button kind="solid">{t('ownData.eraseNow')}</Button>
    </form>
  )
}
