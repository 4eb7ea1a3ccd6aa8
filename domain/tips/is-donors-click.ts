/** Programs that follow every link they see. Not a guard, only a sieve: a count of people should not count them. */
const robots =
  /bot\b|bot[/;_-]|crawl|spider|slurp|preview|facebookexternalhit|embedly|scrapy|curl\/|wget\/|python-|go-http-client|libwww|okhttp|axios/i

/** True when the browser fetches ahead of a click that may never come. */
export function isFetchedAhead(headers: Headers): boolean {
  return /prefetch|prerender|preview/i.test(
    `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''} ${headers.get('x-moz') ?? ''}`,
  )
}

/** True for a GET that a person's click made, as far as a request can tell. */
export function isDonorsClick(method: string, headers: Headers): boolean {
  const program = headers.get('user-agent') ?? ''
  return method === 'GET' && program !== '' && !robots.test(program) && !isFetchedAhead(headers)
}
