/** The comment forms of a page or a part of one: the essay's own, and those opened under comments. */
export function commentForms(within: ParentNode): HTMLFormElement[] {
  return [...within.querySelectorAll<HTMLFormElement>('form[data-enhance="comment"]')]
}

export function isCommentForm(target: EventTarget | null): target is HTMLFormElement {
  return target instanceof HTMLFormElement && target.dataset.enhance === 'comment'
}

/** A form that says when somebody began to write: of a comment, or about a passage. */
export function isStamped(form: HTMLFormElement | null): form is HTMLFormElement {
  return form?.dataset.enhance === 'comment' || form?.dataset.enhance === 'passage'
}

/** A form whose text is kept as it is typed: of a comment, or of a change to one. */
export function isWritten(form: HTMLFormElement | null): form is HTMLFormElement {
  return form?.dataset.enhance === 'comment' || form?.dataset.enhance === 'edit'
}

export function threadRegion(within: ParentNode): HTMLElement | null {
  return within.querySelector<HTMLElement>('[data-region="thread"]')
}

/** What somebody typed into a field of a form; empty if there is no such field. */
export function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null
}

/** A new element with a class and plain text in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}
