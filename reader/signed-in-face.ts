import { element, fieldOf } from './page-parts'

let asked: Promise<string> | undefined

/** The name of whoever is signed in; empty for guests, who cost no request. The cookie says only that asking is worth while. */
function signedInName(): Promise<string> {
  if (!/(?:^|;\s*)broadside\.in=1/.test(document.cookie)) return Promise.resolve('')
  asked ??= fetch('/api/me', { headers: { accept: 'application/json' } })
    .then((response) => (response.ok ? response.json() : null))
    .then((me: unknown) => nameIn(me))
    .catch(() => '')
  return asked
}

function nameIn(me: unknown): string {
  if (typeof me !== 'object' || me === null || !('signedIn' in me) || me.signedIn !== true) return ''
  return 'name' in me && typeof me.name === 'string' ? me.name : ''
}

/** Asks nothing of somebody signed in but the text. */
export async function showSignedIn(form: HTMLFormElement): Promise<void> {
  const name = await signedInName()
  const nameField = fieldOf(form, 'name')
  if (name === '' || !nameField) return
  const row = nameField.closest('.row')
  for (const field of [nameField, fieldOf(form, 'email')]) field?.closest('.field')?.remove()
  row?.prepend(element('p', 'as', `Commenting as ${name}`))
}
