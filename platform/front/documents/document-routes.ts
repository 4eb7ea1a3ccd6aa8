import type { RateRule } from '../../limits/rate-limit'

/** The values that a query parameter may have: a pattern, or what gives a value its one spelling, undefined for one that means nothing. */
export type QueryValues = RegExp | ((value: string) => string | undefined)

/** One kind of document: a page that is the same for everyone and cached. */
export interface DocumentRoute {
  /** A path; a segment that starts with a colon stands for any one segment. */
  path: `/${string}`
  /** The query parameters that change what the document shows, and the values they may have. All others change nothing. */
  query?: Readonly<Record<string, QueryValues>>
  /** Its query has values without end: its documents are cached in a small partition of their own, where they push out only each other. */
  lowPriority?: boolean
  /** How many documents of this kind one address may have made. What is in memory is free. */
  limit?: RateRule
}

interface CompiledRoute {
  route: DocumentRoute
  segments: readonly string[]
  query: readonly (readonly [string, QueryValues])[]
}

/** A document that an address names. */
export interface FoundDocument {
  /** What it is cached under: its path and declared query, in one spelling. */
  key: string
  route: DocumentRoute
}

export type FindDocument = (path: string, search: string) => FoundDocument | undefined

/** Prepares the list of documents for look-up. */
export function compileDocumentRoutes(routes: readonly DocumentRoute[]): FindDocument {
  const compiled: CompiledRoute[] = routes.map((route) => ({
    route,
    segments: route.path.split('/').slice(1),
    query: Object.entries(route.query ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)),
  }))
  return (path, search) => {
    const segments = path.split('/').slice(1)
    const found = compiled.find((candidate) => matches(candidate.segments, segments))
    return found && { key: canonicalPath(segments) + canonicalSearch(found, search), route: found.route }
  }
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false
  return pattern.every((part, at) => (part.startsWith(':') ? segments[at] !== '' : part === segments[at]))
}

// Many spellings of one address must not become many copies.
function canonicalPath(segments: readonly string[]): string {
  return segments.map((segment) => `/${encodeURIComponent(decodeURIComponent(segment))}`).join('')
}

function canonicalSearch(route: CompiledRoute, search: string): string {
  if (search === '' || route.query.length === 0) return ''
  const given = new URLSearchParams(search)
  const kept = new URLSearchParams()
  for (const [name, allowed] of route.query) {
    const value = given.get(name)
    const spelled = value === null ? undefined : spelling(value, allowed)
    if (spelled !== undefined) kept.set(name, spelled)
  }
  return kept.size === 0 ? '' : `?${kept}`
}

function spelling(value: string, allowed: QueryValues): string | undefined {
  if (typeof allowed === 'function') return allowed(value)
  return allowed.test(value) ? value : undefined
}
