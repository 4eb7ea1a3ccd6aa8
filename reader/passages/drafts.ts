import type { Page } from './page'

const fields = ['text', 'suggestion'] as const

/** One draft for each passage of each essay. */
function beginningOf(form: HTMLFormElement): string {
  return `broadside.draft:${/\/api\/articles\/([^/]+)\//.exec(form.action)?.[1]}:passage:`
}

/** Keeps what is typed, as it is typed. */
export function saveDraft(form: HTMLFormElement, quote: string, page: Page): void {
  const typed = fields.map((name) => page.fieldOf(form, name)?.value ?? '')
  page.keep(beginningOf(form) + quote, typed.some(Boolean) ? JSON.stringify(typed) : '')
}

export function forgetDraft(form: HTMLFormElement, quote: string, page: Page): void {
  page.keep(beginningOf(form) + quote, '')
}

/** Puts back what was typed about this passage, or about one that it holds or lies in: nobody selects the same twice to the character. */
export function restoreDraft(form: HTMLFormElement, quote: string, page: Page): void {
  const beginning = beginningOf(form)
  const known = keptUnder(beginning).find((other) => other.includes(quote) || quote.includes(other))
  if (known === undefined) return
  const typed: unknown = JSON.parse(page.recall(beginning + known) || '[]')
  if (!Array.isArray(typed)) return
  for (const [at, name] of fields.entries()) {
    const field = page.fieldOf(form, name)
    if (field && field.value === '' && typeof typed[at] === 'string') field.value = typed[at]
  }
  if (known === quote) return
  page.keep(beginning + known, '')
  saveDraft(form, quote, page)
}

function keptUnder(beginning: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(beginning) ? [key.slice(beginning.length)] : []))
  } catch {
    return []
  }
}
