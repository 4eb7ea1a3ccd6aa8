import { formMessage } from './form-messages'
import { element } from './page-parts'

/** Says on the button that the form is being sent. It keeps the focus, and a second press does nothing. Returns the way back. */
export function busy(form: HTMLFormElement): () => void {
  const button = form.querySelector<HTMLButtonElement>('button.solid')
  const words = button?.textContent ?? ''
  form.dataset.busy = 'yes'
  button?.setAttribute('aria-disabled', 'true')
  if (button) button.textContent = formMessage(form, 'posting')
  return () => {
    delete form.dataset.busy
    button?.removeAttribute('aria-disabled')
    if (button) button.textContent = words
  }
}

/** Says at the head of the form what went wrong; read out at once. */
export function complain(form: HTMLFormElement, words: string): void {
  form.querySelector('.form-alert')?.remove()
  const alert = element('div', 'form-alert')
  alert.setAttribute('role', 'alert')
  alert.append(element('p', '', words))
  form.prepend(alert)
}

/** Brings whoever sent the form to what the server complained of. */
export function focusComplaint(form: HTMLFormElement): void {
  const alert = form.querySelector<HTMLElement>('.form-alert')
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (!wrong && alert) alert.tabIndex = -1
  const place = wrong ?? alert
  place?.focus()
}
