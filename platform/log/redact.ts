const secretKey = /^(.*(password|passwd|secret|token|apikey|api_key|tokenhash)|authorization|cookie|set-cookie|signature|auth_secret)$/i
const credentialsInUrl = /(:\/\/[^\s/:@]*):[^\s/@]+@/g
const secretInQuery = /([?&](?:token|code|secret|key|password)=)[^&\s"']+/gi
const hidden = '[redacted]'
const deepest = 6

/** Takes passwords and tokens out of a sentence: credentials in addresses, tokens in query strings. */
export function redactText(text: string): string {
  return text.replace(credentialsInUrl, `$1:${hidden}@`).replace(secretInQuery, `$1${hidden}`)
}

/**
 * A copy of what is to be logged without secrets: whatever is named like one, at any depth, and what addresses carry.
 * Errors pass untouched; their serializer comes back here with what it made of them.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date) return value
  if (depth >= deepest) return '[deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secretKey.test(key) && item !== '' && item != null ? hidden : redact(item, depth + 1),
    ]),
  )
}
