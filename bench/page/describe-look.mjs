const ms = (value) => `${Math.round(value)} ms`
const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`

/** What one look found, in lines of [what, figure, goal]. */
export function describeLook(report) {
  const { audits, categories } = report
  const value = (id) => audits[id]?.numericValue ?? Number.NaN
  const observed = audits.metrics?.details?.items?.[0] ?? {}
  return [
    [
      'scores',
      Object.values(categories)
        .map(({ title, score }) => `${title} ${Math.round(score * 100)}`)
        .join(', '),
      '100 each',
    ],
    [
      'largest contentful paint',
      `${ms(value('largest-contentful-paint'))}, observed ${ms(observed.observedLargestContentfulPaint)}`,
      '1200 ms',
    ],
    ['its element', largestElement(audits)],
    ['its parts', largestParts(audits)],
    ['first contentful paint', `${ms(value('first-contentful-paint'))}, observed ${ms(observed.observedFirstContentfulPaint)}`],
    ['speed index', `${ms(value('speed-index'))}, observed ${ms(observed.observedSpeedIndex)}`],
    ['total blocking time', ms(value('total-blocking-time'))],
    ['layout shift', value('cumulative-layout-shift').toFixed(3), '0'],
    ...bytesOfKinds(audits),
    ['requests to other hosts', String(otherHosts(report)), '0'],
  ]
}

export const largestPaintMs = (report) => report.audits['largest-contentful-paint'].numericValue

/** Every audit that took a point, or found something to say; weighted ones first. */
export function notFull({ audits, categories }) {
  const weights = new Map(Object.values(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id, weight }) => [id, weight])))
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative')
    .map(({ id, score, title, displayValue }) => ({ id, score, weight: weights.get(id) ?? 0, title, displayValue: displayValue ?? '' }))
    .toSorted((one, other) => other.weight - one.weight)
}

/** What was fetched, in the order in which it was asked for. */
export function fetched({ audits }) {
  return (audits['network-requests']?.details?.items ?? []).map((item) => ({
    path: new URL(item.url).pathname,
    kind: item.resourceType,
    priority: item.priority,
    bytes: kB(item.transferSize),
    asked: ms(item.networkRequestTime),
    came: ms(item.networkEndTime),
  }))
}

function largestElement(audits) {
  const tables = audits['largest-contentful-paint-element']?.details?.items ?? []
  const node = tables[0]?.items?.[0]?.node
  return node ? `${node.selector}: ${(node.nodeLabel ?? '').slice(0, 60)}` : 'none'
}

function largestParts(audits) {
  const tables = audits['largest-contentful-paint-element']?.details?.items ?? []
  return (tables[1]?.items ?? []).map(({ phase, timing }) => `${phase} ${ms(timing)}`).join(', ')
}

function bytesOfKinds(audits) {
  const kinds = audits['resource-summary']?.details?.items ?? []
  return kinds
    .filter(({ requestCount }) => requestCount > 0)
    .map(({ label, requestCount, transferSize }) => [label.toLowerCase(), `${requestCount} requests, ${kB(transferSize)}`])
}

function otherHosts({ audits, finalDisplayedUrl }) {
  const { host } = new URL(finalDisplayedUrl)
  return (audits['network-requests']?.details?.items ?? []).filter(({ url }) => !url.startsWith('data:') && new URL(url).host !== host)
    .length
}
