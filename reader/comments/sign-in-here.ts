import { recall } from '../storage'
import { draftKey, saveDraft } from './drafts'
import { fieldOf, isCommentForm, threadRegion } from './page-parts'

/**
 * Leads to signing in and back to this very form: what was typed waits in the browser as a draft. Where nothing can be kept there, the
 * form goes its plain way: the server saves the text and leads back to a page of the form's own.
 */
export function signInHere(): void {
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (!isCommentForm(form) || submitter?.dataset.signIn === undefined || !threadRegion(document)?.contains(form)) return
    saveDraft(form)
    if (recall(draftKey(form)) !== fieldOf(form, 'text')?.value) return
    event.preventDefault()
    const { answers } = form.dataset
    const back = `${location.pathname}${location.search}#answer${answers ? `-${answers}` : ''}`
    location.assign(`/sign-in?to=${encodeURIComponent(back)}`)
  })
}
