import { imagesByAddress } from '@/domain/images/limits'
import { searchByAddress } from '@/domain/search/limits'
import { tidyQuery } from '@/domain/search/read-query'
import type { DocumentRoute } from '@/platform/front/documents/document-routes'

const page = /^[1-9]\d{0,3}$/
// The order that nobody has to ask for is no other document.
const order = /^(oldest|best)$/
// Any number, so that one that names no revision is complained of.
const revision = /^\d{1,5}$/

/**
 * The pages that are the same for every visitor: made once, kept in memory, dropped when what they show changes.
 * They read as `anyone`, say with `reading(…)` what they read, and hold no client component.
 */
export const documents: readonly DocumentRoute[] = [
  { path: '/', query: { page } },
  { path: '/p/:slug', query: { order } },
  // Its copies as text, and its citations as files; what is larger is kept on disk: largeFiles.
  { path: '/p/:slug/copy/:file' },
  { path: '/p/:slug/comments', query: { page, order } },
  { path: '/p/:slug/comments/:id', query: { page } },
  {
    path: '/p/:slug/history',
    query: { page, from: revision, to: revision, all: /^1$/ },
    // Two of many can be chosen in very many ways, and a comparison takes its time.
    lowPriority: true,
    limit: { name: 'history', points: 60, perSeconds: 60 },
  },
  { path: '/p/:slug/revisions/:number' },
  { path: '/p/:slug/passages.json' },
  { path: '/tag/:slug', query: { page } },
  { path: '/tags', query: { page } },
  { path: '/archive' },
  { path: '/archive/:year', query: { page } },
  { path: '/about' },
  { path: '/start' },
  { path: '/series', query: { page } },
  { path: '/series/:slug' },
  { path: '/search', query: { q: (typed) => tidyQuery(typed) || undefined, page }, lowPriority: true, limit: searchByAddress },
  { path: '/offline' },
  { path: '/card.png' },
  { path: '/p/:slug/card/:file', lowPriority: true, limit: imagesByAddress },
  { path: '/icons/:file' },
  { path: '/favicon.ico' },
  { path: '/apple-touch-icon.png' },
  { path: '/feeds' },
  { path: '/feeds/:file' },
  { path: '/tag/:slug/feeds/:file' },
  { path: '/p/:slug/feeds/:file' },
  { path: '/sitemap.xml' },
  { path: '/sitemaps/:file' },
  { path: '/robots.txt' },
  { path: '/llms.txt' },
  { path: '/manifest.webmanifest' },
]

/** Files that are too large for memory: a route handler answers them, from disk. */
export const largeFiles = /^\/p\/[^/]+(?:\.|\/copy\/(?:(?:\d+|picks)\.)?)(?:pdf|epub)$/
