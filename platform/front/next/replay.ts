import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Exchange } from '../../exchange/exchange'
import { newExchange } from '../../exchange/new-exchange'
import { keepTyped } from '../answers/keep-typed'
import type { FrontParts } from '../front-parts'
import { classify } from '../requests/classify'
import { parseTarget } from '../requests/parse-target'
import type { InnerAnswer } from './inner-response'
import { renderPage, sendPage } from './serve-page'

/**
 * Answers a refused form with the page that holds it: what was typed is still there, and what is wrong stands beside
 * it. The route handler's own answer is thrown away but for its cookies. Where that page cannot be made, what was typed stands on a plain one.
 */
export async function replay(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  refused: Exchange,
  cookies: OutgoingHttpHeaders['set-cookie'],
): Promise<void> {
  if (!refused.replay) throw new Error('Nothing to show again.')
  const { path, status, form } = refused.replay
  const address = path.replace(/#.*$/, '')
  // A form may send more than an address can hold. Its page is then shown without: what it is told stands in the form's state.
  const target = parseTarget(address) ?? parseTarget(address.replace(/\?.*$/, ''))
  const route = target && classify(target, front.findDocument)
  if (!target || !route || (route.kind !== 'document' && route.kind !== 'page')) throw new Error(`No page can be shown again at ${path}.`)
  const exchange: Exchange = { ...newExchange('page', refused.address, { id: refused.id }), form }
  const url = route.kind === 'document' ? route.key : target.path + target.search
  const rendered = await renderPage(front, request, url, exchange, route.kind === 'page')
  // Where the thread was closed, the essay withdrawn or moved meanwhile, its page may come without the form, or not at all.
  const isShown = rendered.status < 500 && exchange.formShown === true
  const canShow = isShown || Object.keys(form.values).length === 0
  const page = canShow
    ? rendered
    : keepTyped({ target: request.url ?? '/', back: target.path + target.search, form, instead: insteadOf(rendered, status) })
  const headers: OutgoingHttpHeaders = { ...page.headers }
  if (cookies !== undefined) headers['set-cookie'] = cookies
  if (form.failure?.retryAfterSeconds !== undefined) headers['retry-after'] = String(form.failure.retryAfterSeconds)
  const answer = { ...page, status: page.status === 200 ? status : page.status, headers }
  if (!response.destroyed) await sendPage(front, request, response, answer, exchange)
}

/** A page that failed says so itself; one that came without the form is answered as the form was. */
function insteadOf(rendered: InnerAnswer, status: number): InnerAnswer {
  if (rendered.status >= 500) return rendered
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: undefined }
}
