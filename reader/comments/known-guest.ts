import { keep, recall } from '../storage'
import { fieldOf } from './page-parts'

const key = 'broadside.guest'
const fields = ['name', 'email']

/** Remembers how a guest signed a comment that was posted. */
export function rememberGuest(form: HTMLFormElement): void {
  if (!fieldOf(form, 'name')) return
  keep(key, JSON.stringify(fields.map((name) => fieldOf(form, name)?.value ?? '')))
}

/** Signs an unsigned form as before. */
export function signForm(form: HTMLFormElement): void {
  const known = recall(key)
  if (!known) return
  const values: unknown = JSON.parse(known)
  if (!Array.isArray(values)) return
  for (const [at, name] of fields.entries()) {
    const field = fieldOf(form, name)
    if (field && field.value === '' && typeof values[at] === 'string') field.value = values[at]
  }
}
