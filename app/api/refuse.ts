import { type Failure, statusOf } from '@/platform/errors/present'
import { currentExchange } from '@/platform/exchange/exchange'

/** Where a refused form is shown again, and with what. */
export interface RefusedForm {
  path: string
  form: string
  values: Record<string, string>
  /** True where a password was left out of the values. */
  isPartial?: boolean
}

/** Answers a failure: JSON as JSON; a form by handing its page to the front, which renders it under the failure's status. */
export function refuse(failure: Failure, refused: RefusedForm | null): Response {
  const status = statusOf(failure)
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (failure.retryAfterSeconds !== undefined) headers.set('retry-after', String(failure.retryAfterSeconds))
  if (!refused) return Response.json(failure, { status, headers })
  const exchange = currentExchange()
  const { path, ...form } = refused
  if (exchange) exchange.replay = { path, status, form: { ...form, failure } }
  headers.set('content-type', 'text/plain; charset=utf-8')
  return new Response(failure.message, { status, headers })
}
