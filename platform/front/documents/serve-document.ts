import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressKey, limitRate } from '../../limits/rate-limit'
import { logFor } from '../../log/logger'
import { policyOf } from '../answers/dynamic-headers'
import { sendAnswer } from '../answers/send-answer'
import { serveNotFound, standing } from '../answers/serve-not-found'
import type { FrontParts } from '../front-parts'
import { addressOf } from '../requests/inner-headers'
import { writtenOn } from '../requests/writer-cookie'
import { answerCached } from './answer-cached'
import { answerLast } from './answer-last'
import type { FoundDocument } from './document-routes'

/** Answers a document that was not ready in memory. */
export async function serveDocument(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  { key, route }: FoundDocument,
): Promise<void> {
  const writer = writtenOn(request.headers.cookie)
  const elsewhere = writer !== undefined && writer !== front.instance
  // The write was committed elsewhere: hear of it first.
  if (elsewhere) await front.fence?.().catch(reportFence)
  if (!front.store.knows(key) && (await standing(front, request)) === 'nowhere') return serveNotFound(front, request, response)
  if (route.limit && !front.store.fresh(key)) await limitRate(route.limit, addressKey(addressOf(request, front.settings)))
  // They must not be shown what was before their write, not even while the database is away.
  const made = elsewhere ? await front.store.get(key, true) : await front.store.getOrLast(key, writer !== undefined)
  if (response.destroyed) return
  if ('last' in made) answerLast(request, response, made.last)
  else if ('keep' in made) {
    front.kept.answers += 1
    answerCached(request, response, made.keep)
  } else await sendAnswer(request, response, made.once, policyOf(made.once, front.pageHeaders.once))
}

function reportFence(error: unknown): void {
  logFor('front').warn({ error }, 'the other instances could not be asked what they changed')
}
