import { keep, recall } from '../storage'
import { fieldOf } from './page-parts'

/** One draft for each essay, for each comment that is being answered, and for each that is being changed. */
export function draftKey(form: HTMLFormElement): string {
  if (isEdit(form)) return `broadside.draft:${/\/api\/comments\/[^/]+/.exec(form.getAttribute('action') ?? '')?.[0]}`
  const articleId = /\/api\/articles\/([^/]+)\//.exec(form.getAttribute('action') ?? '')?.[1] ?? ''
  return `broadside.draft:${articleId}:${fieldOf(form, 'parentId')?.value ?? ''}`
}

const isEdit = (form: HTMLFormElement) => form.dataset.enhance === 'edit'

/** A change belongs to the wording it was begun with: once that is another, nobody is shown it again. */
const versionLine = (form: HTMLFormElement) => (isEdit(form) ? `${fieldOf(form, 'version')?.value}\n` : '')

export function saveDraft(form: HTMLFormElement): void {
  const text = fieldOf(form, 'text')?.value ?? ''
  keep(draftKey(form), text && versionLine(form) + text)
}

export function forgetDraft(form: HTMLFormElement): void {
  keep(draftKey(form), '')
}

/** Puts a draft back into a form that nobody has typed in. */
export function restoreDraft(form: HTMLFormElement): void {
  const text = fieldOf(form, 'text')
  const draft = recall(draftKey(form))
  const before = versionLine(form)
  if (!text || !draft.startsWith(before) || form.querySelector('.form-alert')) return
  if (text.value === '' || (isEdit(form) && text.value === text.defaultValue)) text.value = draft.slice(before.length) || text.value
}
