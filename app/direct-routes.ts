import type { DirectRoute, RouteHandler } from '@/platform/front/next/direct-routes'
import { POST as postComment } from './api/articles/[id]/comments/route'

/** The writes that come in storms. They are route handlers like all others; in development Next calls them. */
export const directRoutes: readonly DirectRoute[] = [
  { method: 'POST', path: '/api/articles/:id/comments', handle: postComment as RouteHandler },
]
