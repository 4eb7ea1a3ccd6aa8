import type { Made } from './document-store'
import { finishPage } from './finish-page'
import type { FrontSettings } from './front-settings'
import { documentHeaders } from './inner-headers'
import type { InnerAnswer } from './inner-response'
import { prepareDocument } from './kept-document'
import { newExchange } from './new-exchange'
import type { PageHeaders } from './page-headers'
import { type InnerHandler, runInner } from './run-inner'
import { headerText } from './send-answer'

export interface DocumentMakerOptions {
  handler: InnerHandler
  settings: FrontSettings
  readerScript: () => string | undefined
  pageHeaders: PageHeaders
}

/** Makes documents: rendered as anyone may see them, with what they were made from. */
export function documentMaker({ handler, settings, readerScript, pageHeaders }: DocumentMakerOptions): (key: string) => Promise<Made> {
  const headers = documentHeaders(settings)
  return async (key) => {
    const exchange = newExchange('document', '')
    const rendered = await runInner(handler, { method: 'GET', url: key, headers: { ...headers } }, exchange, {
      patienceMs: settings.renderPatienceMs,
    })
    const answer = finishPage(rendered, exchange, readerScript())
    const { tags } = exchange
    if (answer.status !== 200 || !answer.body) return { once: withoutCookies(answer), tags }
    const document = await prepareDocument({
      body: answer.body,
      headers: keptHeaders(answer, pageHeaders.document),
      tags,
      renderedAt: Date.now(),
      compressible: true,
    })
    return { keep: document }
  }
}

function keptHeaders(answer: InnerAnswer, constant: readonly string[]): string[] {
  const headers = ['Content-Type', headerText(answer, 'content-type') ?? 'text/html; charset=utf-8', ...constant]
  const link = headerText(answer, 'link')
  if (link) headers.push('Link', link)
  return headers
}

// A document is everyone's; what it sets would be set for whoever came first.
function withoutCookies(answer: InnerAnswer): InnerAnswer {
  return { ...answer, headers: { ...answer.headers, 'set-cookie': undefined } }
}
