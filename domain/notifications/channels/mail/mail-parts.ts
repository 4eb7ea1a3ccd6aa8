import type { Translator } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'
import { element, type Markup, writeMarkup } from '@/platform/markup/markup'

/** A paragraph of a mail: of its text and of its HTML. */
export interface MailPart {
  text: string
  html: Markup
}

/** One line of ours. */
export function sentence(text: string): MailPart {
  return { text, html: element('p', {}, text) }
}

/** A way on: in a text the address stands under what it is. */
export function link(label: string, url: string): MailPart {
  return { text: `${label}\n${url}`, html: element('p', {}, element('a', { href: url }, label)) }
}

/** What stands smaller below: why the mail came, and how to stop it. */
export function footer(parts: readonly MailPart[]): MailPart {
  const style = 'margin-top:2.5em;border-top:1px solid #ccc;font-size:.85em'
  return { text: `-- \n${parts.map(({ text }) => text).join('\n\n')}`, html: element('div', { style }, ...parts.map(({ html }) => html)) }
}

/** Both bodies of a mail. What is in them was escaped as text; nothing is loaded from anywhere. */
export function bodies(parts: readonly MailPart[], subject: string, t: Translator): { text: string; html: string } {
  const style = 'max-width:38em;margin:0 auto;padding:1em;font:1rem/1.5 Georgia,serif'
  const head = element('head', {}, element('title', {}, subject))
  const body = element('body', { style }, ...parts.map(({ html }) => html))
  return {
    text: `${parts.map(({ text }) => text).join('\n\n')}\n`,
    html: `<!doctype html>${writeMarkup([element('html', { lang: t.lang, dir: directionOf(t.lang) }, head, body)])}`,
  }
}
