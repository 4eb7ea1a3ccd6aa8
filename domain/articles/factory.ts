import { buildUser } from '@/domain/accounts/factory'
import type { Actor, SystemActor } from '@/domain/accounts/types'
import { updateIndex } from '@/domain/search/index/update-index'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { createArticle } from './commands/create-article'
import { deleteArticle } from './commands/delete-article'
import { publishArticle } from './commands/publish-article'
import { saveArticle } from './commands/save-article'
import { setFeatured } from './commands/set-featured'
import { getWorkingCopy } from './queries/admin/get-working-copy'
import type { CreateArticleInput, SaveArticleInput } from './schema'

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

/** A body that shows these pictures and says nothing. */
export function bodyWithPictures(...pictures: { id: string }[]) {
  return {
    type: 'doc',
    content: pictures.map(({ id }) => ({ type: 'figure', attrs: { mediaId: id, alt: '', credit: '', width: 'text' } })),
  }
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
  if (removed) await deleteArticle(system, { id: article.id })
  return { ...article, title, authorId }
}

/** Stores an essay and publishes it; the dates may lie in the past, as they do for the demo and for lists in tests. */
export async function buildPublishedArticle(overrides: PublishedOverrides = {}): Promise<BuiltArticle> {
  const { reason = '', publishedAt, revisedAt, removed = false, ...rest } = overrides
  const article = await buildArticle(rest)
  const { id, version } = article
  await publishArticle(system, { id, version, reason })
  if (publishedAt) {
    await db().article.update({ where: { id }, data: { publishedAt } })
    await write((tx, unit) => updateIndex(tx, unit, id))
  }
  if (publishedAt) await db().revision.updateMany({ where: { articleId: id }, data: { createdAt: publishedAt } })
  if (revisedAt) await db().article.update({ where: { id }, data: { revisedAt } })
  if (removed) await deleteArticle(system, { id })
  return article
}

interface RevisionOverrides extends Partial<Omit<SaveArticleInput, 'id' | 'version'>> {
  reason?: string
  createdAt?: Date
  by?: Actor
}

/** Changes a published essay and publishes it again; answers the revision's number. */
export async function buildRevision(
  articleId: string,
  { reason = '', createdAt, by = system, ...changes }: RevisionOverrides = {},
): Promise<number> {
  const { title, standfirst, body, language, writtenOn, dropCap, tags, version } = await getWorkingCopy(by, articleId)
  const words = { title, standfirst, body, language, writtenOn, dropCap, tags, ...changes }
  const saved = await saveArticle(by, { id: articleId, version, ...words })
  if (saved.outcome !== 'saved') throw new Error('the essay was changed meanwhile')
  const { revisionNumber } = await publishArticle(by, { id: articleId, version: saved.version, reason })
  if (createdAt) {
    await db().revision.update({ where: { articleId_number: { articleId, number: revisionNumber } }, data: { createdAt } })
    await db().article.update({ where: { id: articleId }, data: { revisedAt: createdAt } })
  }
  return revisionNumber
}
