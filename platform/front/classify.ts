import type { FindDocument } from './document-routes'
import type { Target } from './parse-target'

export type RouteClass = { kind: 'document'; key: string } | { kind: 'page' | 'desk' | 'api' }

const under = (path: string, root: string) => path === root || path.startsWith(`${root}/`)

/** Says how a path is answered. What nobody claims is a page: it shows the visitor that nothing is there. */
export function classify(target: Target, findDocument: FindDocument): RouteClass {
  const { path } = target
  if (under(path, '/admin')) return { kind: 'desk' }
  if (under(path, '/api') || under(path, '/tip') || under(path, '/media')) return { kind: 'api' }
  const key = findDocument(path, target.search)
  return key === undefined ? { kind: 'page' } : { kind: 'document', key }
}
