import { pathParams } from '../requests/path-params'

/** What is sent: an event with the id by which a reader who comes back says what they know. */
export interface StreamEvent {
  id: string
  /** One line. */
  data: string
}

/** One reader who stays connected. */
export interface StreamReader {
  send(event: StreamEvent): void
  /** Nothing more will come. */
  end(): void
}

/**
 * An address at which readers stay connected and are told of what happens, by server-sent events. The front answers it itself: a
 * connection that waits costs what a socket costs, where Next would hold a whole request for each.
 */
export interface StreamRoute {
  /** A path; a segment that starts with a colon is a parameter. */
  path: `/${string}`
  /**
   * Begins for one reader, who knows what came until the event `after` (empty: nothing is known). Resolves with the way to leave; undefined
   * where nothing will ever come, so that they do not ask again. Throws where there is nothing to follow.
   */
  open: (params: Record<string, string>, after: string, reader: StreamReader) => Promise<(() => void) | undefined>
}

export interface FoundStream {
  route: StreamRoute
  params: Record<string, string>
}

export type FindStream = (path: string) => FoundStream | undefined

export function compileStreamRoutes(routes: readonly StreamRoute[]): FindStream {
  const compiled = routes.map((route) => ({ route, segments: route.path.split('/').slice(1) }))
  return (path) => {
    const asked = path.split('/').slice(1)
    for (const { route, segments } of compiled) {
      const params = segments.length === asked.length ? pathParams(segments, asked) : undefined
      if (params) return { route, params }
    }
    return undefined
  }
}
