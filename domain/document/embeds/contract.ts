/** What stands behind an address. */
export const embedKinds = ['video', 'audio', 'post', 'link'] as const
export type EmbedKind = (typeof embedKinds)[number]

/** What an address alone tells, without asking anybody. */
export interface Recognised {
  kind: EmbedKind
  /** Where readers are led: https, the one spelling of all that lead there. Recognising it again gives the same. */
  address: string
  /** What plays it within a page, in the form that asks least of its reader. Absent: it cannot, and is looked at where it is. */
  player?: string
  /** Where it is told what it is called (oEmbed, JSON). Absent: on its page. */
  oembed?: string
}

/** A place whose addresses we know. To add one: a file in this folder, a line in registry.ts; the contract tests do the rest. */
export interface EmbedProvider {
  readonly id: string
  /** As readers know it. Empty: it goes by its host. */
  readonly name: string
  /** Where its players come from; documents may open frames of these and of no others. Null: it has none, or each has its own. */
  readonly frameOrigin: string | null
  /** Addresses that it knows, each in a form of its own. */
  readonly examples: readonly [string, ...string[]]
  /** Null: it is not one of its addresses. Hosts are given without “www.” and “m.”, paths without a slash at their end. */
  recognise(url: EmbedUrl): Recognised | null
}

/** An address taken apart. */
export interface EmbedUrl {
  host: string
  /** The parts of its path, encoded as they came. */
  path: readonly string[]
  query: URLSearchParams
  /** Without #. */
  fragment: string
  /** As it was given. */
  href: string
}

export function takeApart(href: string): EmbedUrl {
  const url = new URL(href)
  return {
    host: url.hostname.replace(/^(www|m|mobile)\./, ''),
    path: url.pathname.split('/').filter(Boolean),
    query: url.searchParams,
    fragment: url.hash.slice(1),
    href,
  }
}

/** “90”, “90s”, “1m30s” or “1h2m3s” in seconds; 0 for anything else. */
export function secondsOf(text: string | null): number {
  const found = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text ?? '')
  if (!found) return 0
  const [, hours = '0', minutes = '0', seconds = '0'] = found
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** The address of an oEmbed endpoint for a page. */
export function oembedAt(endpoint: string, address: string): string {
  return `${endpoint}?format=json&url=${encodeURIComponent(address)}`
}
