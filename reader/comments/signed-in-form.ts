import { formMessage } from './form-messages'
import { element, fieldOf } from './page-parts'
import { whoIsHere } from './who-is-here'

/** Asks nothing of somebody signed in but the text. */
export async function showSignedIn(form: HTMLFormElement): Promise<void> {
  const visitor = await whoIsHere()
  const nameField = fieldOf(form, 'name')
  // Where the server asks for a name, the session has ended since.
  if (!visitor || !nameField || nameField.ariaInvalid === 'true') return
  form.querySelector('[data-for-guests]')?.remove()
  if (!visitor.hasAddress) form.querySelector('[name="notify"]')?.closest('label')?.remove()
  const row = nameField.closest('.row')
  for (const field of [nameField, fieldOf(form, 'email')]) field?.closest('.field')?.remove()
  row?.prepend(element('p', 'as', formMessage(form, 'commentingAs', { name: visitor.name })))
}

/** Leads somebody signed in to the admin or their account, where a guest is led to sign in. */
export async function showAccountLink(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('a[data-account-link]')
  const visitor = link && (await whoIsHere())
  if (!visitor) return
  link.href = visitor.canEnterAdmin ? '/admin' : '/account'
  link.textContent = (visitor.canEnterAdmin ? link.dataset.admin : link.dataset.accountLink) ?? ''
}
