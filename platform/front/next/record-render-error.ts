import { currentExchange } from '../../exchange/exchange'

/**
 * What instrumentation.ts exports as onRequestError: the only place where Next hands over what a render threw. The
 * front answers by it, and logs it under the request's id. Imports nothing of Node: Next builds it for the edge too.
 */
export function recordRenderError(error: unknown): void {
  const exchange = currentExchange()
  if (exchange) exchange.error ??= error
}
