import { createHash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'

const style = `:root{color-scheme:light dark}body{margin:0;background:light-dark(#fbf8f2,#16140f);color:light-dark(#1b1814,#e9e2d4);font:1.125rem/1.6 "Source Serif 4",Georgia,serif}
main{max-width:34rem;margin:0 auto;padding:4rem 1.25rem}h1{font-size:2rem;line-height:1.15;margin:0 0 1rem;padding-top:1rem;border-top:4px double currentColor}
a{color:inherit;text-decoration-color:light-dark(#a8201a,#f0796b);text-underline-offset:.2em}a:focus-visible{outline:3px solid light-dark(#a8201a,#f0796b);outline-offset:3px}`

/** The policy of a plain page: its own style and nothing else. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const titles: Record<number, string> = {
  400: 'That cannot be read',
  403: 'Not from here',
  404: 'Nothing is here',
  405: 'Not in this way',
  413: 'That is too long',
  415: 'Of the wrong kind',
  503: 'Not at the moment',
}

/** The page that says why there is no other. It needs no render, no database and no script, so it cannot fail. */
export function plainPage(status: number, sentence: string): string {
  const title = titles[status] ?? (status >= 500 ? 'Something went wrong' : (STATUS_CODES[status] ?? 'That did not work'))
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(sentence)}</p><p><a href="/">To the front page</a></p></main></body></html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
