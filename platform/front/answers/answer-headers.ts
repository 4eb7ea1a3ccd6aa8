import type { OutgoingHttpHeaders } from 'node:http'

// Framing is ours, and what Next tells its own router says nothing to a browser that runs none.
const dropped = new Set([
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'connection',
  'keep-alive',
  'date',
  'x-powered-by',
  'etag',
])
const nextOnly = /^x-(nextjs|middleware|next)-/

/** Joins what Next answered with what the front adds, in the flat form of `writeHead`. The front's own word holds. */
export function joinHeaders(answered: OutgoingHttpHeaders, added: readonly string[], keepRouterHeaders = false): string[] {
  const ours = new Set(added.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase()))
  const joined = [...added]
  for (const [name, value] of Object.entries(answered)) {
    const lower = name.toLowerCase()
    // Several Set-Cookie lines are several cookies; of everything else there is one.
    if (value === undefined || dropped.has(lower) || (ours.has(lower) && lower !== 'set-cookie')) continue
    if (!keepRouterHeaders && (nextOnly.test(lower) || (lower === 'vary' && /\brsc\b/.test(String(value))))) continue
    for (const one of Array.isArray(value) ? value : [String(value)]) joined.push(name, one)
  }
  return joined
}

/** The Link header without what only Next's scripts would use; the style sheet before the faces, without which the page can be painted. */
export function linksOfDocument(link: OutgoingHttpHeaders[string]): string | undefined {
  const kept = String(Array.isArray(link) ? link.join(', ') : (link ?? ''))
    .split(/,\s*(?=<)/)
    .filter((one) => one !== '' && !/as="?script|modulepreload|rel=preconnect/.test(one))
  const isStyle = (one: string) => /as="?style/.test(one)
  const links = [...kept.filter(isStyle), ...kept.filter((one) => !isStyle(one))]
  return links.length === 0 ? undefined : links.join(', ')
}
