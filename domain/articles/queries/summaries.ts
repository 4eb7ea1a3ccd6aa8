import { countComments } from '@/domain/comments/queries/count-comments'
import { findMediaViews } from '@/domain/media/queries/find-media-views'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { documentFromJson } from '../../document/document'
import { openingOf } from '../../document/document-text'
import { minutesToRead } from '../count-words'
import { isPublished } from '../policy'
import { articleTags } from '../tags'
import type { ArticleSummary } from '../types'

/** What a list needs of each published article: no body. */
export const summaryColumns = {
  id: true,
  slug: true,
  status: true,
  deletedAt: true,
  featured: true,
  publishedAt: true,
  author: { select: { name: true } },
  published: { select: { title: true, standfirst: true, language: true, wordCount: true, leadMediaId: true } },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { slug: true, name: true } } } },
} as const

interface SummaryRow {
  id: string
  slug: string
  status: string
  deletedAt: Date | null
  featured: boolean
  publishedAt: Date | null
  author: { name: string }
  published: { title: string; standfirst: string; language: string; wordCount: number; leadMediaId: string } | null
  tags: { tag: { slug: string; name: string } }[]
}

/** Says what every list of essays depends on. Call before the list is read. */
export function readingLists(): void {
  reading(articleTags.lists, articleTags.names)
}

const openingCharacters = 900

/** Turns rows into summaries: the comment counts and the pictures of all of them are read at once; `openings`, how those without a picture begin. */
export async function summariesOf(rows: readonly SummaryRow[], { openings = false } = {}): Promise<ArticleSummary[]> {
  const [counts, pictures] = await Promise.all([
    countComments(rows.map((row) => row.id)),
    findMediaViews(rows.flatMap((row) => row.published?.leadMediaId || [])),
  ])
  const unpictured = rows.filter(({ published }) => !pictures[published?.leadMediaId ?? '']).map(({ id }) => id)
  const begins = openings ? await openingsOf(unpictured) : new Map<string, string>()
  return rows.filter(isPublished).flatMap(({ id, slug, featured, published, publishedAt, author, tags }) => {
    if (!published || !publishedAt) return []
    const { wordCount, leadMediaId, ...words } = published
    return {
      id,
      slug,
      featured,
      ...words,
      publishedAt,
      authorName: author.name,
      minutes: minutesToRead(wordCount),
      tags: tags.map(({ tag }) => tag),
      commentCount: counts[id] ?? 0,
      leadPicture: pictures[leadMediaId] ?? null,
      opening: begins.get(id) ?? '',
    }
  })
}

async function openingsOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db().article.findMany({ where: { id: { in: [...ids] } }, select: { id: true, published: { select: { body: true } } } })
  return new Map(
    rows.flatMap(({ id, published }) => {
      const body = published && documentFromJson(published.body)
      return body ? [[id, openingOf(body, openingCharacters)] as const] : []
    }),
  )
}
