import { keep, recall } from '../storage'
import { fieldOf } from './page-parts'

/** One draft for each essay, and for each comment that is being answered. */
export function draftKey(form: HTMLFormElement): string {
  const articleId = /\/api\/articles\/([^/]+)\//.exec(form.getAttribute('action') ?? '')?.[1] ?? ''
  return `broadside.draft:${articleId}:${fieldOf(form, 'parentId')?.value ?? ''}`
}

export function saveDraft(form: HTMLFormElement): void {
  keep(draftKey(form), fieldOf(form, 'text')?.value ?? '')
}

export function forgetDraft(form: HTMLFormElement): void {
  keep(draftKey(form), '')
}

/** Puts a draft back into an empty form. */
export function restoreDraft(form: HTMLFormElement): void {
  const text = fieldOf(form, 'text')
  if (text && text.value === '') text.value = recall(draftKey(form))
}
