import { createHash } from 'node:crypto'
import type { MessageKey } from '@/i18n/keys'
import { directionOf } from '@/platform/language/direction'
import { frontTranslator } from '../../errors/front-translator'

const style = `:root{color-scheme:light dark}body{margin:0;background:light-dark(#fbf8f2,#1b1814);color:light-dark(#1b1814,#ebe3d4);font:1.125rem/1.6 Georgia,serif}
main{max-width:34rem;margin:0 auto;padding:4rem 1.25rem}h1{font-size:2rem;line-height:1.15;margin:0 0 1rem;padding-top:1rem;border-top:4px double currentColor}
a{color:inherit;text-decoration-color:light-dark(#a8201a,#f0796b);text-underline-offset:.2em}
label{display:block;font-weight:bold}textarea{display:block;box-sizing:border-box;width:100%;margin-top:.25rem;padding:.5rem;font:inherit;font-weight:normal;background:transparent;color:inherit;border:1px solid currentColor}
button{font:inherit;padding:.4rem 1.25rem;background:light-dark(#a8201a,#f0796b);color:light-dark(#fff,#1b1814);border:1px solid transparent}:focus-visible{outline:3px solid light-dark(#a8201a,#f0796b);outline-offset:3px}`

/** The policy of a plain page: its own style and nothing else. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const titles: Record<number, `front.title${string}` & MessageKey> = {
  400: 'front.titleUnreadable',
  403: 'front.titleForeign',
  404: 'front.titleNothing',
  405: 'front.titleNotAllowed',
  413: 'front.titleTooLong',
  415: 'front.titleWrongKind',
  503: 'front.titleBusy',
  507: 'front.titleBusy',
}

/** The page that says why there is no other. It needs no render, no database and no script, so it cannot fail. `more` is HTML below the sentence. */
export function plainPage(status: number, said: string, more = ''): string {
  const t = frontTranslator()
  const title = escapeHtml(t(titles[status] ?? (status >= 500 ? 'front.titleWentWrong' : 'front.titleOther')))
  const way = escapeHtml(t('front.toFrontPage'))
  return `<!DOCTYPE html><html lang="${escapeHtml(t.lang)}" dir="${directionOf(t.lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1><p data-failure="">${escapeHtml(said)}</p>${more}<p><a href="/">${way}</a></p></main></body></html>`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
