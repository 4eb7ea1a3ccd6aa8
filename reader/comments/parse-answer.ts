import { readyToMorph } from '../morph/morph'
import { trustedHtml } from '../trusted'

/** An answer of our own server as a document without scripts, which may be put into the page at once. Null for what is no page, or comes from elsewhere. */
export async function parseAnswer(response: Response): Promise<Document | null> {
  const [html] = await Promise.all([response.text(), readyToMorph()])
  if (new URL(response.url).origin !== location.origin) return null
  if (!response.headers.get('content-type')?.startsWith('text/html')) return null
  const answered = new DOMParser().parseFromString(trustedHtml(html), 'text/html')
  for (const active of answered.querySelectorAll('script, iframe, object, embed, base, link, meta')) active.remove()
  return answered
}
