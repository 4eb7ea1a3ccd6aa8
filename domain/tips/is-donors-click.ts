/** Programs that follow every link they see. Not a guard, only a sieve: a count of people should not count them. */
const robots =
  /bot\b|bot[/;_-]|crawl|spider|slurp|preview|facebookexternalhit|embedly|scrapy|curl\/|wget\/|python-|go-http-client|libwww|okhttp|axios/i

/** True when the browser fetches ahead of a click that may never come. */
export function isFetchedAhead(headers: Headers): boolean {
  return /prefetch|prerender|preview/i.test(
    `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''} ${headers.get('x-moz') ?? ''}`,
  )
}

/**
 * True where a page of this host led to the request. Browsers of today say it in Sec-Fetch-Site, over https; all others name the page in
 * Referer, whose host is ours or not. Who says neither may come from anywhere, and is not counted.
 */
function isFromOwnPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  // A page that only fetches, or shows it as a picture, was clicked by nobody.
  if (site !== null) return site === 'same-origin' && (headers.get('sec-fetch-mode') ?? 'navigate') === 'navigate'
  const referer = headers.get('referer') ?? ''
  return URL.canParse(referer) && new URL(referer).host !== '' && new URL(referer).host === headers.get('host')
}

/** True for a GET that a person's click on a page of ours made, as far as a request can tell. */
export function isDonorsClick(method: string, headers: Headers): boolean {
  const program = headers.get('user-agent') ?? ''
  return method === 'GET' && program !== '' && !robots.test(program) && !isFetchedAhead(headers) && isFromOwnPage(headers)
}
