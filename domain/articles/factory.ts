import { buildUser } from '@/domain/accounts/factory'
import type { SystemActor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { createArticle } from './commands/create-article'
import { publishArticle } from './commands/publish-article'
import { removeArticle } from './commands/remove-article'
import { setFeatured } from './commands/set-featured'
import type { CreateArticleInput } from './schema'

const system: SystemActor = { kind: 'system', reason: 'factory' }

interface Overrides extends CreateArticleInput {
  featured?: boolean
  removed?: boolean
  createdAt?: Date
  updatedAt?: Date
}

interface PublishedOverrides extends Overrides {
  reason?: string
  publishedAt?: Date
  revisedAt?: Date
}

export interface BuiltArticle {
  id: string
  slug: string
  title: string
  version: number
  authorId: string
}

/** A body of one paragraph for each text. */
export function bodyOf(...texts: string[]) {
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}

/** Stores a draft by the commands themselves, with an author of its own unless one is given. */
export async function buildArticle({
  featured = false,
  removed = false,
  createdAt,
  updatedAt,
  ...input
}: Overrides = {}): Promise<BuiltArticle> {
  const title = input.title ?? 'The ferry that leaves when it is full'
  const body = input.body ?? bodyOf('There is no timetable at the port. There is a list, and a woman who keeps it.')
  const authorId = input.authorId ?? (await buildUser({ role: 'author' })).id
  const article = await createArticle(system, { ...input, title, body, authorId })
  if (featured) await setFeatured(system, { id: article.id, featured })
  const dates = { ...(createdAt ? { createdAt } : {}), ...(updatedAt ? { updatedAt } : {}) }
  if (Object.keys(dates).length > 0) await db().article.update({ where: { id: article.id }, data: dates })
  if (removed) await removeArticle(system, { id: article.id })
  return { ...article, title, authorId }
}

/** Stores an essay and publishes it; the dates may lie in the past, as they do for the demo and for lists in tests. */
export async function buildPublishedArticle(overrides: PublishedOverrides = {}): Promise<BuiltArticle> {
  const { reason = '', publishedAt, revisedAt, removed = false, ...rest } = overrides
  const article = await buildArticle(rest)
  const { id, version } = article
  await publishArticle(system, { id, version, reason })
  if (publishedAt) await db().article.update({ where: { id }, data: { publishedAt } })
  if (publishedAt) await db().revision.updateMany({ where: { articleId: id }, data: { createdAt: publishedAt } })
  if (revisedAt) await db().article.update({ where: { id }, data: { revisedAt } })
  if (removed) await removeArticle(system, { id })
  return article
}
