import { isAppError } from '../errors/app-error'
import { logFor } from '../log/logger'
import { currentExchange } from './exchange'

/**
 * What instrumentation.ts exports as onRequestError: the only place where Next hands over what a render threw. The
 * front answers by it, and an unexpected error is logged whole under the request's id.
 */
export function recordRenderError(error: unknown, request: { path: string; method: string }): void {
  const exchange = currentExchange()
  if (exchange) exchange.error ??= error
  // A failed page is logged where it is answered; the desk's answer is on its way by now.
  if (isAppError(error) || exchange?.kind === 'document' || exchange?.kind === 'page') return
  logFor('front').error({ error, method: request.method, path: request.path.split('?')[0] }, 'a render failed')
}
