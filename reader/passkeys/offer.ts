import { announce } from '../announce'
import { dressForms } from '../comments/dress-forms'
import { complain } from '../comments/form-states'
import { fieldOf } from '../comments/page-parts'
import { showAccountLink } from '../comments/signed-in-form'
import { askAgain } from '../comments/who-is-here'
import { guarded } from '../guarded'
import { load } from '../on-demand/load'

const page = { announce, askAgain, complain, dressForms, fieldOf, showAccountLink }

/** Uses a passkey, or makes one, when its button is pressed; on the sign-in page also where the browser offers one in a field. */
export function usePasskeys(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-passkey]') : null
    if (!button) return
    event.preventDefault()
    guarded(async () => (await load('passkey')).use(button, page))()
  })
  const form = document.querySelector<HTMLFormElement>('form[data-passkey-autofill]')
  if (form && !form.closest('[hidden]')) guarded(async () => (await load('passkey')).offerInFields(form, page))()
}
