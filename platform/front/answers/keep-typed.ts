import { frontTranslator } from '../../errors/front-translator'
import type { FormState } from '../../exchange/exchange'
import type { InnerAnswer } from '../next/inner-response'
import { escapeHtml, plainPage, plainPagePolicy } from './plain-page'

/** Shorter values than this are sent again unseen: names, addresses, numbers. */
const shownFrom = 60

/** What a form carries for us, however long: where it stood, when it was opened, what its browser has reckoned. */
const carried: ReadonlySet<string> = new Set(['from', 'stamp', 'proof'])

export interface TypedForm {
  /** Where the form was sent. */
  target: string
  /** The page that holds it. */
  back: string
  form: FormState
  /** The refusal that came in place of that page. */
  instead: InnerAnswer
}

/**
 * The answer to a form whose own page cannot be made either: what was typed, to be copied or sent again, and a sentence.
 * It needs neither the database nor a render.
 */
export function keepTyped({ target, back, form, instead }: TypedForm): InnerAnswer {
  const texts = Object.entries(form.values).filter(([, value]) => value !== '')
  // What holds a password cannot be sent again: it never travels back.
  const body = form.isPartial || texts.length === 0 ? wayBack(back) : againForm(target, texts)
  const policy = plainPagePolicy.replace("form-action 'none'", "form-action 'self'")
  return {
    status: instead.status,
    headers: { ...instead.headers, 'content-security-policy': policy },
    body: Buffer.from(plainPage(instead.status, form.failure?.message ?? '', body)),
  }
}

function againForm(target: string, texts: readonly (readonly [string, string])[]): string {
  const isLong = (value: string) => value.length > shownFrom || value.includes('\n')
  const shown = texts.filter(([name, value]) => name === 'text' || (isLong(value) && !carried.has(name)))
  const kept = texts.filter((text) => !shown.includes(text))
  const hidden = kept.map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
  // A text that begins with a line end would lose it without another before it.
  const areas = shown.map(
    ([name, value]) =>
      `<p><label>${labelOf('whatYouWrote')}<textarea name="${escapeHtml(name)}" rows="12" dir="auto">\n${escapeHtml(value)}</textarea></label></p>`,
  )
  const hint = shown.length > 0 ? `<p>${labelOf('typedIsKept')}</p>` : ''
  return `<form method="post" action="${escapeHtml(target)}">${hint}${hidden.join('')}${areas.join('')}<p><button>${labelOf('sendAgain')}</button></p></form>`
}

const wayBack = (back: string) => `<p><a href="${escapeHtml(back)}">${labelOf('backToPage')}</a></p>`

const labelOf = (name: 'whatYouWrote' | 'typedIsKept' | 'sendAgain' | 'backToPage') => escapeHtml(frontTranslator()(`front.${name}`))
