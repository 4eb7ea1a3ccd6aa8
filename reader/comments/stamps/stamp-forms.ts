import { guarded } from '../../guarded'
import { load } from '../../on-demand/load'
import { element, fieldOf, isStamped } from '../page-parts'

const stamped = new WeakMap<HTMLFormElement, Promise<void>>()

/** Nobody waits longer for a sum: without it the comment is read by a moderator first. */
const longestMs = 4_000

/** Notes when somebody begins to write, and does the sum that is asked for while they type. */
export function stampForms(): void {
  document.addEventListener(
    'focusin',
    guarded(({ target }: Event) => {
      const form = target instanceof Element ? target.closest('form') : null
      if (isStamped(form)) stampForm(form)
    }),
  )
}

/** Also for a form that has text in it already: it may be sent without another touch. */
export function stampForm(form: HTMLFormElement): void {
  if (stamped.has(form)) return
  // Without the network the comment could not be sent either; it says so then.
  stamped.set(
    form,
    stamp(form).catch(() => undefined),
  )
}

/** Resolves when the form may be sent. */
export async function stampIsReady(form: HTMLFormElement): Promise<void> {
  await Promise.race([stamped.get(form), new Promise((resolve) => setTimeout(resolve, longestMs))])
}

/** One comment, one stamp. */
export function dropStamp(form: HTMLFormElement): void {
  stamped.delete(form)
  for (const name of ['stamp', 'proof']) fieldOf(form, name)?.remove()
}

async function stamp(form: HTMLFormElement): Promise<void> {
  const before = fieldOf(form, 'stamp')?.value ?? ''
  const response = await fetch(`/api/comments/stamp?stamp=${encodeURIComponent(before)}`)
  const given: { stamp?: unknown; bits?: unknown } | null = response.ok ? await response.json() : null
  if (typeof given?.stamp !== 'string') return
  keep(form, 'stamp', given.stamp)
  const isNew = given.stamp !== before
  if (typeof given.bits === 'number' && given.bits > 0 && (isNew || !fieldOf(form, 'proof')?.value)) {
    const { prove } = await load('prove')
    keep(form, 'proof', await prove(given.stamp, given.bits))
  }
}

function keep(form: HTMLFormElement, name: string, value: string): void {
  const field = fieldOf(form, name) ?? form.appendChild(Object.assign(element('input', ''), { type: 'hidden', name }))
  field.value = value
}
