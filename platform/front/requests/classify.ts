import type { FindDocument, FoundDocument } from '../documents/document-routes'
import type { Target } from './parse-target'

export type RouteClass = ({ kind: 'document' } & FoundDocument) | { kind: 'page' | 'admin' | 'api' }

const under = (path: string, root: string) => path === root || path.startsWith(`${root}/`)

/** Says how a path is answered. What nobody claims is a page: it shows the visitor that nothing is there. */
export function classify(target: Target, findDocument: FindDocument, largeFiles?: RegExp): RouteClass {
  const { path } = target
  if (under(path, '/admin')) return { kind: 'admin' }
  if (['/api', '/tip', '/media', '/accent'].some((root) => under(path, root))) return { kind: 'api' }
  if (largeFiles?.test(path)) return { kind: 'api' }
  const found = findDocument(path, target.search)
  return found ? { kind: 'document', ...found } : { kind: 'page' }
}
