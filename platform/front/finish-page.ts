import { isAppError } from '../errors/app-error'
import { presentError, statusOf } from '../errors/present'
import { logFor } from '../log/logger'
import { linksOfDocument } from './answer-headers'
import type { Exchange } from './exchange'
import type { InnerAnswer } from './inner-response'
import { failureAnswer } from './refuse'
import { rewrite } from './rewrite'
import { headerText } from './send-answer'

/** Makes what Next rendered the page that is sent: status, redirect or failure by the exchange, HTML without framework. */
export function finishPage(answer: InnerAnswer, exchange: Exchange, readerScript: string | undefined): InnerAnswer {
  if (exchange.redirect) {
    return { status: exchange.redirect.status, headers: { location: exchange.redirect.location }, body: Buffer.alloc(0) }
  }
  if (isAppError(exchange.error)) return failed(exchange.error, exchange)
  if (answer.status >= 500) return failed(exchange.error ?? new Error(`Next answered ${answer.status}.`), exchange)
  const headers = { ...answer.headers, vary: undefined, link: linksOfDocument(answer.headers.link), 'cache-control': undefined }
  const status = exchange.status ?? answer.status
  if (!headerText(answer, 'content-type')?.startsWith('text/html')) return { ...answer, headers, status }
  const { html, complete, failed: threw } = rewrite(answer.body?.toString('utf8') ?? '', readerScript)
  if (threw) return failed(exchange.error ?? new Error('The render threw.'), exchange)
  if (!complete) {
    logFor('front').error({ request: exchange.id }, 'a page was sent with holes: it suspends where documents must not')
  }
  return { status, headers, body: Buffer.from(html) }
}

function failed(error: unknown, exchange: Exchange): InnerAnswer {
  const failure = presentError(error, (cause, errorId) => {
    logFor('front').error({ error: cause, errorId, request: exchange.id }, 'a page could not be rendered')
  })
  return failureAnswer({ status: statusOf(failure), failure }, false)
}
