import type { DocumentRoute } from '@/platform/front/document-routes'

const page = /^[1-9]\d{0,3}$/

/**
 * The pages that are the same for every visitor: made once, kept in memory, dropped when what they show changes.
 * They read as `anyone`, say with `reading(…)` what they read, and hold no client component.
 */
export const documents: readonly DocumentRoute[] = [
  { path: '/', query: { page } },
  { path: '/p/:slug' },
  { path: '/p/:slug/comments', query: { page } },
  { path: '/p/:slug/comments/:id' },
  { path: '/tag/:slug', query: { page } },
  { path: '/archive' },
  { path: '/archive/:year', query: { page } },
  { path: '/about' },
]
