import { findCards } from '@/domain/cards/queries/find-cards'
import { findMediaViews } from '@/domain/media/queries/find-media-views'
import { type DocumentNode, documentFromJson } from '../../document/document'
import { beginningOf, embedUrlsOf, mediaIdsOf } from '../../document/document-text'
import { minutesToRead } from '../count-words'
import { threadRuleColumns } from '../thread-rules'
import type { PublishedArticle, ThreadRules } from '../types'

/** What a reader sees of an essay, its text included. */
export const publishedColumns = {
  id: true,
  slug: true,
  publishedAt: true,
  revisedAt: true,
  ...threadRuleColumns,
  author: { select: { id: true, name: true, bio: true } },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { slug: true, name: true } } } },
  published: {
    select: {
      number: true,
      title: true,
      standfirst: true,
      body: true,
      language: true,
      writtenOn: true,
      dropCap: true,
      wordCount: true,
    },
  },
} as const

export interface PublishedRow extends ThreadRules {
  id: string
  slug: string
  publishedAt: Date | null
  revisedAt: Date | null
  author: { id: string; name: string; bio: string }
  tags: { tag: { slug: string; name: string } }[]
  published: {
    number: number
    title: string
    standfirst: string
    body: string
    language: string
    writtenOn: string
    dropCap: boolean
    wordCount: number
  } | null
}

/** Turns rows into essays; the pictures of all of them are read at once. */
export async function publishedArticlesOf(rows: readonly PublishedRow[]): Promise<PublishedArticle[]> {
  const bodies = rows.map(({ published }) => (published ? documentFromJson(published.body) : null))
  const inAll = (of: (body: DocumentNode) => string[]) => bodies.flatMap((body) => (body ? of(body) : []))
  const [pictures, cards] = await Promise.all([findMediaViews(inAll(mediaIdsOf)), findCards(inAll(embedUrlsOf))])
  return rows.flatMap(({ published, tags, publishedAt, ...article }, index) => {
    const body = bodies[index]
    if (!published || !publishedAt || !body) return []
    const { number, body: _, ...words } = published
    return {
      ...article,
      ...words,
      body,
      publishedAt,
      description: words.standfirst || beginningOf(body) || words.title,
      media: picked(pictures, mediaIdsOf(body)),
      cards: picked(cards, embedUrlsOf(body)),
      revisionNumber: number,
      minutes: minutesToRead(words.wordCount),
      tags: tags.map(({ tag }) => tag),
    }
  })
}

function picked<Value>(values: Record<string, Value>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(keys.flatMap((key) => (values[key] ? [[key, values[key]]] : [])))
}
