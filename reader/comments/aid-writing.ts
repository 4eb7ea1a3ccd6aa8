import { announce } from '../announce'
import { guarded } from '../guarded'
import { load } from '../on-demand/load'
import { forgetDraft } from './drafts'
import { dressComments } from './dress-comments'
import { dressForms } from './dress-forms'
import { formMessage } from './form-messages'
import { busy, complain } from './form-states'
import { element, fieldOf } from './page-parts'
import { parseAnswer } from './parse-answer'
import { renameIds } from './reply-form'
import { showAnswer } from './show-answer'

const page = {
  announce,
  busy,
  complain,
  dressComments,
  dressForms,
  element,
  fieldOf,
  forgetDraft,
  formMessage,
  guarded,
  parseAnswer,
  renameIds,
  showAnswer,
}

/** What some need while they write is loaded when they first do: a look at the text, its length near the limit, a change in place. */
export function aidWriting(): void {
  document.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement) || button.dataset.preview === undefined || !button.form) return
    event.preventDefault()
    guarded(look)(button.form, button.formAction)
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.options a[href$="/edit"]') : null
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!link || !plain || !link.closest('li > article')) return
    event.preventDefault()
    guarded(edit)(link)
  })
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || !target.dataset.most) return
    const isNear = target.value.length > Number(target.dataset.most) * 0.9
    if (isNear || target.closest('.field')?.querySelector('.count')) guarded(async () => (await load('compose')).showCount(target, page))()
  })
}

/** What was selected in a comment when Reply was pressed stands in the box as a quote. */
export async function quoteSelected(box: HTMLTextAreaElement, selected: string): Promise<void> {
  const { quote } = await load('compose')
  quote(box, selected)
}

async function look(form: HTMLFormElement, address: string): Promise<void> {
  const compose = await load('compose').catch(() => null)
  if (compose) return compose.preview(form, address, page)
  form.action = address
  form.submit()
}

async function edit(link: HTMLAnchorElement): Promise<void> {
  const compose = await load('compose').catch(() => null)
  if (compose) return compose.editInPlace(link, page)
  location.assign(link.href)
}
