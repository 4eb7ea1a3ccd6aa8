import type { IncomingMessage, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { type Exchange, exchangeStorage } from '../../exchange/exchange'
import { type InnerRequest, toIncomingMessage } from './inner-request'
import { type ChooseStream, type InnerAnswer, InnerResponse } from './inner-response'

/** Next's request handler, or what stands in for it in a test. */
export type InnerHandler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

export interface RunInnerOptions {
  /** How long the first byte may take. What has begun may last: the client's line may be slow. */
  timeoutMs: number
  /** See ChooseStream. Without it the whole answer is kept. */
  choose?: ChooseStream
  /** The client's own response: when it closes, the work for it may stop. */
  client?: ServerResponse
}

/** Has the handler answer one request within its exchange. Rejects when the handler fails or does not come back. */
export async function runInner(
  handler: InnerHandler,
  request: InnerRequest,
  exchange: Exchange,
  { timeoutMs, choose, client }: RunInnerOptions,
): Promise<InnerAnswer> {
  const message = toIncomingMessage(request)
  exchange.path = request.url.replace(/[?#].*$/, '')
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const response = new InnerResponse(message, (status, headers) => {
    clearTimeout(timer)
    // Whoever waited has been told that it took too long; what comes now must not be written to them.
    return isOver ? nowhere() : choose?.(status, headers)
  })
  const abandon = () => response.destroy()
  client?.once('close', abandon)
  try {
    return await new Promise<InnerAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('The render took too long.')), timeoutMs)
      response.answered.then(resolve, reject)
      response.once('close', () => {
        if (!response.writableEnded) reject(new ClientGone())
      })
      exchangeStorage.run(exchange, () => handler(message, response)).catch(reject)
    })
  } finally {
    isOver = true
    clearTimeout(timer)
    client?.off('close', abandon)
  }
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** The client closed its connection before the answer was there. */
export class ClientGone extends Error {}
