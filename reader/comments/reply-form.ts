import { formMessage } from './form-messages'
import { commentForms, element, fieldOf, threadRegion } from './page-parts'
import { dropStamp } from './stamps/stamp-forms'

/** Which comment a form opened in place answers; undefined for the page's own form. */
export function answeredBy(form: HTMLFormElement): string | undefined {
  return form.dataset.answers
}

/** The page's own form, as a form that answers this comment. */
export function replyForm(commentId: string, name: string): HTMLFormElement | undefined {
  const own = commentForms(threadRegion(document) ?? document).find((form) => answeredBy(form) === undefined)
  if (!own) return undefined
  const form = own.cloneNode(true) as HTMLFormElement
  form.querySelector('.form-alert')?.remove()
  dropStamp(form)
  for (const fault of form.querySelectorAll('.error')) fault.remove()
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
  const text = fieldOf(form, 'text')
  if (text) text.value = ''
  fitToComment(form, commentId, name)
  return form
}

/** Makes the server's form one that stands under a comment: whom it answers, ids of its own, a way out. */
export function fitToComment(form: HTMLFormElement, commentId: string, name: string): void {
  form.dataset.answers = commentId
  form.dataset.name = name
  const parent = fieldOf(form, 'parentId') ?? form.appendChild(Object.assign(element('input', ''), { type: 'hidden', name: 'parentId' }))
  parent.value = commentId
  renameIds(form, commentId)
  const label = form.querySelector('label')
  if (label) label.textContent = formMessage(form, 'replyTo', { name })
  const post = form.querySelector<HTMLButtonElement>('button.solid')
  if (post) post.textContent = formMessage(form, 'postReply')
  const close = Object.assign(element('button', 'button quiet', formMessage(form, 'cancel')), { type: 'button' })
  close.dataset.close = ''
  post?.after(close)
}

/** Two elements of one id would lead labels and complaints to the wrong field. */
export function renameIds(form: HTMLFormElement, suffix: string): void {
  const renamed = (id: string) => `${id}-${suffix}`
  if (form.id) form.id = renamed(form.id)
  for (const part of form.querySelectorAll<HTMLElement>('[id]')) part.id = renamed(part.id)
  for (const label of form.querySelectorAll('label')) if (label.htmlFor) label.htmlFor = renamed(label.htmlFor)
  for (const part of form.querySelectorAll('[aria-describedby]')) {
    const ids = part.getAttribute('aria-describedby')?.split(' ') ?? []
    part.setAttribute('aria-describedby', ids.map(renamed).join(' '))
  }
  for (const link of form.querySelectorAll<HTMLAnchorElement>('.form-alert a[href^="#"]')) {
    link.setAttribute('href', renamed(link.getAttribute('href') ?? ''))
  }
}
