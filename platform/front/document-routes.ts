/** One kind of document: a page that is the same for everyone and kept in memory. */
export interface DocumentRoute {
  /** A path; a segment that starts with a colon stands for any one segment. */
  path: `/${string}`
  /** The query parameters that change what the document shows, and the values they may have. All others change nothing. */
  query?: Readonly<Record<string, RegExp>>
}

interface CompiledRoute {
  segments: readonly string[]
  query: readonly (readonly [string, RegExp])[]
}

/** Finds the key under which a document is kept: its path and declared query, in one spelling. */
export type FindDocument = (path: string, search: string) => string | undefined

/** Prepares the list of documents for look-up. */
export function compileDocumentRoutes(routes: readonly DocumentRoute[]): FindDocument {
  const compiled: CompiledRoute[] = routes.map((route) => ({
    segments: route.path.split('/').slice(1),
    query: Object.entries(route.query ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)),
  }))
  return (path, search) => {
    const segments = path.split('/').slice(1)
    const route = compiled.find((candidate) => matches(candidate.segments, segments))
    if (!route) return undefined
    return canonicalPath(segments) + canonicalSearch(route, search)
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
    if (value !== null && allowed.test(value)) kept.set(name, value)
  }
  return kept.size === 0 ? '' : `?${kept}`
}
