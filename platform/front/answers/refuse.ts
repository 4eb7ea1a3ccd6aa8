import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Failure } from '../../errors/present'
import type { FrontSettings } from '../front-settings'
import type { InnerAnswer } from '../next/inner-response'
import { hasBody } from '../requests/guard-write'
import { inertPolicy } from './content-security-policy'
import { plainPage, plainPagePolicy } from './plain-page'
import { hstsOf, securityHeaders } from './security-headers'

/** An answer that the front gives by itself: a status, a sentence, nothing rendered. */
export interface Refusal {
  status: number
  failure: Pick<Failure, 'message'> & Partial<Failure>
  headers?: Record<string, string>
}

/** Who is to be told: a person, a program, or React, which hands on only what comes as text of this very type. */
type Asking = 'person' | 'program' | 'action'
const typeFor: Record<Asking, string> = {
  person: 'text/html; charset=utf-8',
  program: 'application/json; charset=utf-8',
  action: 'text/plain',
}

/** The refusal as a page for people or as JSON for programs. */
export function failureAnswer({ status, failure, headers = {} }: Refusal, asking: Asking): InnerAnswer {
  const { message, retryAfterSeconds } = failure
  return {
    status,
    headers: {
      'content-type': typeFor[asking],
      'content-security-policy': asking === 'person' ? plainPagePolicy : inertPolicy,
      'cache-control': 'no-store',
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
      ...headers,
    },
    body: Buffer.from(asking === 'person' ? plainPage(status, message) : JSON.stringify({ code: 'invalid', ...failure, ok: false })),
  }
}

/** Programs are told in JSON, browsers that navigate in a page. */
export function whoAsks({ url = '', headers }: IncomingMessage): Asking {
  if (headers['next-action'] !== undefined) return 'action'
  return (url.startsWith('/api/') || url.startsWith('/admin')) && !headers.accept?.includes('text/html') ? 'program' : 'person'
}

const lingerMs = 8_000

/**
 * Refuses a request, perhaps in the middle of its body. Closing while the client still sends would throw the answer
 * away with the connection, so what follows is read into nothing for a while first.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal, settings: FrontSettings): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const answer = failureAnswer(refusal, whoAsks(request))
  const body = answer.body ?? Buffer.alloc(0)
  const { 'content-security-policy': policy, ...rest } = answer.headers
  const headers = securityHeaders({ policy: String(policy), hsts: hstsOf(settings), alone: true })
  for (const [name, value] of Object.entries(rest)) headers.push(name, String(value))
  headers.push('Content-Length', String(body.length))
  if (request.complete || !hasBody(request)) {
    response.writeHead(answer.status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
    return
  }
  response.writeHead(answer.status, [...headers, 'Connection', 'close'])
  response.write(body)
  const close = () => {
    clearTimeout(timer)
    if (!response.writableEnded) response.end()
  }
  const timer = setTimeout(close, lingerMs)
  timer.unref()
  request.once('end', close).once('close', close).resume()
}
