import { randomBytes } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { message } from '@/i18n/message'
import { AppError, isAppError } from '../../errors/app-error'
import { isUnavailable } from '../../errors/fault'
import { frontTranslator } from '../../errors/front-translator'
import { presentError, statusOf } from '../../errors/present'
import type { Exchange } from '../../exchange/exchange'
import { newExchange } from '../../exchange/new-exchange'
import { logFor } from '../../log/logger'
import { adminPolicy } from '../answers/content-security-policy'
import { policyOf, withRequestId } from '../answers/dynamic-headers'
import { openStream } from '../answers/open-stream'
import { failureAnswer, whoAsks } from '../answers/refuse'
import { hstsOf, securityHeaders } from '../answers/security-headers'
import { sendAnswer } from '../answers/send-answer'
import type { FrontParts } from '../front-parts'
import { addressOf, innerHeaders } from '../requests/inner-headers'
import { chooseEncoding } from '../requests/negotiate'
import { writerCookie } from '../requests/writer-cookie'
import type { ChooseStream } from './inner-response'
import { replay } from './replay'
import { runInner } from './run-inner'

/** Answers the admin and the route handlers: passed through to Next, guarded before and dressed after. */
export async function serveDynamic(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  kind: 'admin' | 'api',
  body: Buffer | undefined,
  { speaksRouter = kind === 'admin' } = {},
): Promise<void> {
  const nonce = kind === 'admin' ? randomBytes(16).toString('base64') : undefined
  const exchange = newExchange(kind, addressOf(request, front.settings), nonce === undefined ? {} : { nonce })
  const headers = innerHeaders(request, kind === 'admin' && !speaksRouter ? 'page' : kind, front.settings)
  const added = addedHeaders(front, request, exchange)
  // Next reads the nonce from here and puts it on its own scripts.
  if (nonce) headers['content-security-policy'] = added[added.indexOf('Content-Security-Policy') + 1]
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const startedAt = performance.now()
  const inner = { method: request.method ?? 'GET', url: request.url ?? '/', headers, body }
  const direct = kind === 'api' ? front.findDirect(inner.method, pathOf(request) ?? '') : undefined
  const timeoutMs = front.settings.renderTimeoutMs
  const choose: ChooseStream = (status, answered) => {
    if (
      exchange.replay ||
      isUnavailable(exchange.error) ||
      isUnreadable(kind, exchange, isRead, status) ||
      !isStreamed(kind, status, answered) ||
      isLeadingOn(status, answered)
    )
      return undefined
    return openStream(response, status, answered, [...added, ...cookieOfWriter(front, exchange, isRead, status)], encoding)
  }
  // A write that has begun is finished, whether or not somebody still waits for its answer.
  const options = { choose, timeoutMs, ...(isRead ? { client: response } : {}) }
  const answer = direct ? await direct(inner, exchange, timeoutMs) : await runInner(front.handler, inner, exchange, options)
  if (isUnreadable(kind, exchange, isRead, answer.status)) throw new AppError('malformed', message('front.unreadableBody'))
  reportError(request, exchange)
  const line = { request: exchange.id, method: request.method, path: pathOf(request), status: answer.status }
  logFor('front')[isRead ? 'debug' : 'info']({ ...line, ms: Math.round(performance.now() - startedAt) }, 'answered')
  if (answer.body === undefined || response.destroyed) return
  // Next writes half a page into it, with the names of scripts that are no stranger's business.
  if (isLeadingOn(answer.status, answer.headers)) answer.body = Buffer.alloc(0)
  if (exchange.replay) return replay(front, request, response, exchange, answer.headers['set-cookie'])
  // No route handler answers a page: where none stands, Next shows its page for the unknown, unfinished and under 200.
  if (kind === 'api' && isHtml(answer.headers)) throw new AppError('not-found', message('front.nothingHere'))
  const failed = isUnavailable(exchange.error) || (answer.status >= 500 && !isJson(answer.headers))
  if (failed) return fail(front, request, response, exchange, answer.status)
  const cacheControl = answer.headers['cache-control'] === undefined ? ['Cache-Control', 'no-store'] : []
  await sendAnswer(request, response, answer, [...added, ...cacheControl, ...cookieOfWriter(front, exchange, isRead, answer.status)])
}

function addedHeaders(front: FrontParts, request: IncomingMessage, exchange: Exchange): string[] {
  const { settings, pageHeaders } = front
  if (exchange.nonce !== undefined) {
    const policy = adminPolicy(exchange.nonce, settings.dev)
    return withRequestId(securityHeaders({ policy, hsts: hstsOf(settings), alone: true }), exchange)
  }
  return withRequestId(request.url?.startsWith('/media/') ? pageHeaders.media : pageHeaders.api, exchange)
}

// An action answers what goes wrong in it. What failed before one began, React could not take apart.
function isUnreadable(kind: 'admin' | 'api', { acted, error }: Exchange, isRead: boolean, status: number): boolean {
  return kind === 'admin' && !isRead && status >= 500 && acted !== true && !isAppError(error) && !isUnavailable(error)
}

const isHtml = (headers: OutgoingHttpHeaders) => String(headers['content-type'] ?? '').startsWith('text/html')
const isJson = (headers: OutgoingHttpHeaders) => String(headers['content-type'] ?? '').startsWith('application/json')

const isLeadingOn = (status: number, headers: OutgoingHttpHeaders) => status >= 300 && status < 400 && isHtml(headers)

// The admin streams what React suspends on; files are too large to hold. What may turn out to be a failure is held.
function isStreamed(kind: 'admin' | 'api', status: number, headers: OutgoingHttpHeaders): boolean {
  const type = String(headers['content-type'] ?? '')
  if (kind === 'admin') return status < 500 || !/^text\/(html|plain)|^$/.test(type)
  return status < 400 && type !== '' && !/^(text\/(?!event-stream)|application\/json)/.test(type)
}

// Never for a read, though making what it asked for may have changed what a page says: a size, a count.
function cookieOfWriter(front: FrontParts, exchange: Exchange, isRead: boolean, status: number): string[] {
  if (isRead || !exchange.wrote || status >= 400) return []
  return ['Set-Cookie', writerCookie(front.instance, front.settings.publicUrl.startsWith('https:'))]
}

// Never the query: sign-in tokens stand there.
const pathOf = (request: IncomingMessage) => request.url?.split('?')[0]

function reportError(request: IncomingMessage, { id, error }: Exchange): void {
  if (error === undefined || isUnavailable(error) || (isAppError(error) && error.code !== 'internal')) return
  logFor('front').error({ error, request: id, method: request.method, path: pathOf(request) }, 'a route or the admin threw')
}

async function fail(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  status: number,
): Promise<void> {
  const unavailable = isUnavailable(exchange.error)
  // What was thrown stands in the log already, under the exchange's id.
  const wentWrong = { ok: false, code: 'internal', errorId: exchange.id } as const
  const failure = unavailable
    ? presentError(exchange.error, () => {}, frontTranslator())
    : { ...wentWrong, message: frontTranslator()('front.wentWrong', { errorId: exchange.id }) }
  const answer = failureAnswer({ status: unavailable ? statusOf(failure) : status, failure }, whoAsks(request))
  await sendAnswer(request, response, answer, withRequestId(policyOf(answer, front.pageHeaders.api), exchange))
}
