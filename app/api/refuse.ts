import { type Failure, statusOf } from '@/platform/errors/present'
import { currentExchange } from '@/platform/front/exchange'

/** Where a refused form is shown again, and with what. */
export interface RefusedForm {
  path: string
  form: string
  values: Record<string, string>
}

/** Answers a failure: JSON as JSON; a form by handing its page to the front, which renders it under the failure's status. */
export function refuse(failure: Failure, refused: RefusedForm | null): Response {
  const status = statusOf(failure)
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (failure.retryAfterSeconds !== undefined) headers.set('retry-after', String(failure.retryAfterSeconds))
  if (!refused) return Response.json(failure, { status, headers })
  const exchange = currentExchange()
  if (exchange) exchange.replay = { path: refused.path, status, form: { form: refused.form, failure, values: refused.values } }
  headers.set('content-type', 'text/plain; charset=utf-8')
  return new Response(failure.message, { status, headers })
}
