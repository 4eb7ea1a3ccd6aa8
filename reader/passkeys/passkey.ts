import { startAuthentication, startRegistration, WebAuthnAbortService } from '@simplewebauthn/browser'
import { ask, Refused, type Sent } from './ask'
import type { Page } from './page'

const ways = { 'sign-in': signIn, join, add }

/** Does what a button says: signs in with a passkey, makes an account of a name and one, or adds one to the account. */
export async function use(button: HTMLButtonElement, page: Page): Promise<void> {
  const { form } = button
  const way = ways[button.dataset.passkey as keyof typeof ways]
  if (!form || !way || form.dataset.busy) return
  form.dataset.busy = 'yes'
  form.querySelector('.form-alert')?.remove()
  try {
    await way(form, page)
  } catch (error) {
    tell(form, button, error, page)
  } finally {
    delete form.dataset.busy
  }
}

async function signIn(form: HTMLFormElement, page: Page): Promise<void> {
  const { options } = await ask<{ options: Parameters<typeof startAuthentication>[0]['optionsJSON'] }>('/api/session/passkey/options', {})
  const credential = await startAuthentication({ optionsJSON: options })
  goOn(form, await ask<Sent>('/api/session/passkey', { credential, to: page.fieldOf(form, 'to')?.value ?? '' }), page)
}

async function join(form: HTMLFormElement, page: Page): Promise<void> {
  const field = page.fieldOf(form, 'name')
  field?.removeAttribute('aria-invalid')
  const name = field?.value ?? ''
  const offered = await ask<{ userId: string; options: Registration }>('/api/session/passkey/join/options', { name })
  const credential = await startRegistration({ optionsJSON: offered.options })
  goOn(form, await ask<Sent>('/api/session/passkey/join', { name, userId: offered.userId, credential }), page)
}

async function add(form: HTMLFormElement, page: Page): Promise<void> {
  const currentPassword = page.fieldOf(form, 'currentPassword')?.value ?? ''
  const { options } = await ask<{ options: Registration }>('/api/account/passkeys/options', { currentPassword })
  const credential = await startRegistration({ optionsJSON: options })
  location.assign((await ask<Sent>('/api/account/passkeys', { credential })).location ?? '/account')
}

type Registration = Parameters<typeof startRegistration>[0]['optionsJSON']

/** In a comment's form one stays where one stands, with what was typed; from the sign-in page one is led on. */
function goOn(form: HTMLFormElement, { location: to, name = '' }: Sent, page: Page): void {
  if (form.dataset.enhance !== 'comment') {
    location.assign(to || '/')
    return
  }
  const now = form.querySelector<HTMLElement>('[data-now]')?.dataset.now ?? ''
  page.fieldOf(form, 'name')?.removeAttribute('aria-invalid')
  page.askAgain()
  page.dressForms(document)
  void page.showAccountLink()
  page.announce(now.replace('{name}', name))
  page.fieldOf(form, 'text')?.focus()
}

function tell(form: HTMLFormElement, button: HTMLButtonElement, error: unknown, page: Page): void {
  if (error instanceof Refused) {
    const [field = '', words] = Object.entries(error.fieldErrors)[0] ?? []
    page.complain(form, words ?? error.message)
    const wrong = page.fieldOf(form, field)
    wrong?.setAttribute('aria-invalid', 'true')
    wrong?.focus()
    return
  }
  const isKnown = error instanceof Error && 'code' in error && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
  page.complain(form, (isKnown ? button.dataset.known : button.dataset.notUsed) ?? '')
  button.focus()
}

const renewMs = 4 * 60_000

/** Lets the browser offer passkeys in the field for the address. A challenge lives five minutes: another takes its place before. */
export async function offerInFields(form: HTMLFormElement, page: Page): Promise<void> {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return
  const button = form.querySelector<HTMLButtonElement>('[data-passkey]')
  const offer = async () => {
    try {
      const { options } = await ask<{ options: Parameters<typeof startAuthentication>[0]['optionsJSON'] }>(
        '/api/session/passkey/options',
        {},
      )
      const credential = await startAuthentication({ optionsJSON: options, useBrowserAutofill: true })
      clearInterval(timer)
      goOn(form, await ask<Sent>('/api/session/passkey', { credential, to: page.fieldOf(form, 'to')?.value ?? '' }), page)
    } catch (error) {
      // Nobody asked for anything yet: only what the server says of a passkey that was chosen is told.
      if (error instanceof Refused && button) tell(form, button, error, page)
    }
  }
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void offer()
  }, renewMs)
  addEventListener('pagehide', () => WebAuthnAbortService.cancelCeremony())
  await offer()
}
