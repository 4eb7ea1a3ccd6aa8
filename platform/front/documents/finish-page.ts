import { isAppError } from '../../errors/app-error'
import { frontTranslator } from '../../errors/front-translator'
import { presentError, statusOf } from '../../errors/present'
import type { Exchange } from '../../exchange/exchange'
import { logFor } from '../../log/logger'
import { linksOfDocument } from '../answers/answer-headers'
import { failureAnswer } from '../answers/refuse'
import { headerText } from '../answers/send-answer'
import type { ReaderScript } from '../answers/static-files'
import type { InnerAnswer } from '../next/inner-response'
import { type Place, rewrite } from './rewrite'

export type FinishedPage = InnerAnswer & {
  /** Where the fragments belong that were left out. */
  places?: readonly Place[]
}

/** Makes what Next rendered the page that is sent: status, redirect or failure by the exchange, HTML without framework. */
export function finishPage(answer: InnerAnswer, exchange: Exchange, readerScript: ReaderScript | undefined): FinishedPage {
  if (exchange.redirect) {
    return { status: exchange.redirect.status, headers: { location: exchange.redirect.location }, body: Buffer.alloc(0) }
  }
  if (isAppError(exchange.error)) return failed(exchange.error, exchange)
  if (answer.status >= 500) return failed(exchange.error ?? new Error(`Next answered ${answer.status}.`), exchange)
  const headers = { ...answer.headers, vary: undefined, link: linksOfDocument(answer.headers.link), 'cache-control': undefined }
  const status = exchange.status ?? answer.status
  if (!headerText(answer, 'content-type')?.startsWith('text/html')) return { ...answer, headers, status }
  const { html, complete, failed: threw, places } = rewrite(answer.body ?? Buffer.alloc(0), readerScript)
  if (threw) return failed(exchange.error ?? new Error('The render threw.'), exchange)
  if (!complete) {
    logFor('front').error({ request: exchange.id }, 'a page was sent with holes: it suspends where documents must not')
  }
  return { status, headers, body: html, places }
}

function failed(error: unknown, exchange: Exchange): InnerAnswer {
  const failure = presentError(
    error,
    (cause, errorId) => {
      logFor('front').error({ error: cause, errorId, request: exchange.id }, 'a page could not be rendered')
    },
    frontTranslator(),
  )
  return failureAnswer({ status: statusOf(failure), failure }, 'person')
}
