import type { IncomingMessage, ServerResponse } from 'node:http'
import { message } from '@/i18n/message'
import { AppError } from '../../errors/app-error'
import { logFor } from '../../log/logger'
import { answerCached } from '../documents/answer-cached'
import { answerLast } from '../documents/answer-last'
import type { FrontParts } from '../front-parts'
import type { Standing } from '../requests/known-addresses'
import { policyOf } from './dynamic-headers'
import { whoAsks } from './refuse'
import { sendAnswer } from './send-answer'

/** What stands at the address of a request. What cannot be looked up is for the render to fail at, or to answer. */
export async function standing(front: FrontParts, request: IncomingMessage): Promise<Standing> {
  try {
    return await front.addresses.look(barePath(request), request.headers.cookie)
  } catch (error) {
    logFor('front').debug({ error }, 'an address could not be looked up')
    return 'here'
  }
}

/** The path without the slash at its end, which the framework takes off by a redirect. */
export function barePath({ url = '' }: IncomingMessage): string {
  const path = url.replace(/\?.*$/, '')
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** Answers that nothing is here: people by the page from memory, programs and whoever sends something in a sentence. */
export async function serveNotFound(front: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { notFoundPage } = front.addresses
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (notFoundPage === '' || !isRead || whoAsks(request) !== 'person') throw new AppError('not-found', message('front.nothingHere'))
  const made = await front.store.getOrLast(notFoundPage, false)
  if (response.destroyed) return
  if ('last' in made) answerLast(request, response, made.last)
  else if ('keep' in made) answerCached(request, response, made.keep)
  else await sendAnswer(request, response, made.once, policyOf(made.once, front.pageHeaders.once))
}
