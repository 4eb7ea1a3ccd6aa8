import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { logFor } from '../../log/logger'

/** Says whether a page or a route handler is built for a path, whatever it would find there. */
export type IsRoute = (path: string) => boolean

/** What answers whatever nothing else answers, and what the framework keeps for itself. */
const notCounted = /^\/(\[\.\.\.[^\]]*\]|_[^/]*)$/

/** Reads from a build which addresses it answers. Undefined, with a line in the log, where that cannot be read: then nothing is known. */
export async function readBuiltRoutes(folder: string): Promise<IsRoute | undefined> {
  try {
    const routes: unknown = JSON.parse(await readFile(join(folder, 'app-path-routes-manifest.json'), 'utf8'))
    return compileRoutes(Object.values(routes as Record<string, string>))
  } catch (error) {
    logFor('front').warn({ error }, 'the build does not say which addresses it answers: each one that nothing stands at is rendered')
    return undefined
  }
}

/** Prepares routes as the framework writes them (`/p/[slug]`, `/media/[...key]`) for look-up. */
export function compileRoutes(routes: readonly string[]): IsRoute {
  const byFirst = new Map<string, string[][]>()
  for (const route of routes) {
    if (notCounted.test(route)) continue
    const segments = segmentsOf(route)
    const first = segments[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), segments])
  }
  return (path) => {
    const segments = segmentsOf(path)
    return byFirst.get(segments[0] ?? '')?.some((pattern) => matches(pattern, segments)) ?? false
  }
}

// The framework leads on from an address with a slash too many.
const segmentsOf = (path: string) => path.split('/').filter((segment) => segment !== '')

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.at(-1)?.startsWith('[...'))
    return segments.length >= pattern.length && matches(pattern.slice(0, -1), segments.slice(0, pattern.length - 1))
  return pattern.length === segments.length && pattern.every((part, at) => part.startsWith('[') || part === segments[at])
}
