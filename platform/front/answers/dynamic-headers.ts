import type { Exchange } from '../../exchange/exchange'
import type { InnerAnswer } from '../next/inner-response'

/** The constant headers, but with the policy that the answer itself brings: a plain page allows its one style, a feed its style sheet. */
export function policyOf(answer: Pick<InnerAnswer, 'headers'>, constant: readonly string[]): string[] {
  const headers = [...constant]
  const policy = answer.headers['content-security-policy']
  if (typeof policy === 'string') headers[headers.indexOf('Content-Security-Policy') + 1] = policy
  return headers
}

/** An answer that was made for one request says for which, so that a person and the log can speak of the same. */
export function withRequestId(headers: readonly string[], exchange: Exchange): string[] {
  return [...headers, 'X-Request-Id', exchange.id]
}
