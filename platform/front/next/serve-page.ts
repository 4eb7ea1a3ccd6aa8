import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Exchange } from '../../exchange/exchange'
import { addressKey } from '../../limits/address-key'
import { policyOf, withRequestId } from '../answers/dynamic-headers'
import { sendAnswer } from '../answers/send-answer'
import { finishPage } from '../documents/finish-page'
import type { FrontParts } from '../front-parts'
import { innerHeaders } from '../requests/inner-headers'
import type { InnerAnswer } from './inner-response'
import { ClientGone, runInner } from './run-inner'

/** Answers a page made for this one visitor, and keeps nothing of it. */
export async function servePage(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  exchange: Exchange,
): Promise<void> {
  const answer = await renderPage(front, request, url, exchange, true)
  // A document that is shown again with a refused form may hold players of other sites; these pages show nothing of others.
  const headers = { ...answer.headers, 'cross-origin-embedder-policy': 'require-corp' }
  if (!response.destroyed) await sendPage(front, request, response, { ...answer, headers }, exchange)
}

/** Renders a page by GET within an exchange. Without cookies where the page is a document and the same for all. */
export async function renderPage(
  front: FrontParts,
  request: IncomingMessage,
  url: string,
  exchange: Exchange,
  withCookies: boolean,
): Promise<InnerAnswer> {
  const { cookie, ...headers } = innerHeaders(request, 'page', front.settings)
  for (const name of ['content-type', 'content-length', 'origin']) delete headers[name]
  headers.accept = 'text/html'
  if (withCookies && cookie !== undefined) headers.cookie = cookie
  const rendered = await front.renders.run(addressKey(exchange.address), () => {
    // Who has gone while they waited needs no page.
    if (request.socket.destroyed) throw new ClientGone()
    return runInner(front.handler, { method: 'GET', url, headers }, exchange, { timeoutMs: front.settings.renderTimeoutMs })
  })
  return finishPage(rendered, exchange, front.files.readerScript())
}

export async function sendPage(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  answer: InnerAnswer,
  exchange: Exchange,
): Promise<void> {
  await sendAnswer(request, response, answer, withRequestId(policyOf(answer, front.pageHeaders.page), exchange))
}
