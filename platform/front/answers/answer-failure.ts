import type { IncomingMessage, ServerResponse } from 'node:http'
import { frontTranslator } from '../../errors/front-translator'
import { presentError, statusOf } from '../../errors/present'
import { logFor } from '../../log/logger'
import type { FrontParts } from '../front-parts'
import { ClientGone } from '../next/run-inner'
import { SlowBody } from '../requests/read-body'
import { refuse } from './refuse'

/** Answers what was thrown on the way: a sentence and a status for the visitor, everything else for the log. */
export function answerFailure(front: FrontParts, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (error instanceof ClientGone || response.destroyed) return
  if (error instanceof SlowBody) {
    const message = frontTranslator()('front.tooSlow')
    refuse(request, response, { status: 408, failure: { message } }, front.settings)
    response.end()
    return
  }
  const failure = presentError(
    error,
    (cause, errorId) => {
      logFor('front').error({ error: cause, errorId, path: request.url?.split('?')[0] }, 'a request failed')
    },
    frontTranslator(),
  )
  refuse(request, response, { status: statusOf(failure), failure }, front.settings)
}
