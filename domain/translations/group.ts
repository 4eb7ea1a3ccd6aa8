import type { Actor } from '@/domain/accounts/types'
import { canEditArticle } from '@/domain/articles/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { languageName } from '@/i18n/language-name'
import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { translationTags } from './tags'

/** The group an essay belongs to; null if it is a translation of nothing. */
export async function groupOf(tx: Tx, articleId: string): Promise<string | null> {
  const row = await tx.translation.findUnique({ where: { articleId }, select: { groupId: true } })
  return row?.groupId ?? null
}

/** The same, made where there is none. */
export async function groupFor(tx: Tx, articleId: string): Promise<string> {
  const known = await groupOf(tx, articleId)
  if (known !== null) return known
  const made = await tx.translationGroup.create({ data: { essays: { create: { articleId } } }, select: { id: true } })
  return made.id
}

/**
 * Holds the essays until the transaction ends, so that two commands on one of them run one after the other, and refuses
 * whoever may not edit them. It begins with a write that changes nothing: PostgreSQL then waits for the other holder.
 */
export async function lockEssays(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
  for (const id of ids.toSorted()) {
    await tx.article.updateMany({ where: { id }, data: { version: { increment: 0 } } })
    const article = await tx.article.findUnique({ where: { id, deletedAt: null }, select: { authorId: true } })
    if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
    if (!canEditArticle(actor, article)) throw new AppError('forbidden', message('errors.translationForbidden'))
  }
}

/**
 * Refuses whoever may not edit every essay of the group: what is said of one of them is shown on the pages of all. Removed essays are
 * asked about too, for they come back into it.
 */
export async function requireWholeGroup(tx: Tx, actor: Actor, groupId: string): Promise<void> {
  const essays = await tx.translation.findMany({ where: { groupId }, select: { article: { select: { authorId: true } } } })
  if (essays.every(({ article }) => canEditArticle(actor, article))) return
  throw new AppError('forbidden', message('errors.translationOfOthers'))
}

/** Refuses a group in which two stand for one language: readers could not tell which is meant. Removed essays count for nothing. */
export async function refuseTwoOfALanguage(tx: Tx, groupId: string): Promise<void> {
  const [{ language: usual }, essays, outside] = await Promise.all([
    getSettings(),
    tx.translation.findMany({ where: { groupId, article: { deletedAt: null } }, select: { article: { select: { language: true } } } }),
    tx.outsideTranslation.findMany({ where: { groupId }, select: { language: true } }),
  ])
  const all = [...essays.map(({ article }) => article.language || usual), ...outside.map(({ language }) => language)]
  const twice = all.find((language, at) => all.indexOf(language) !== at)
  if (twice === undefined) return
  throw new AppError('conflict', message('errors.sameLanguage', { language: languageName(twice) }))
}

/** Tells every document of the group, and drops a group that joins nothing any more. */
export async function announceGroup(tx: Tx, unit: UnitOfWork, groupId: string): Promise<void> {
  const essays = await tx.translation.findMany({ where: { groupId }, select: { articleId: true } })
  unit.changed(...essays.map(({ articleId }) => translationTags.of(articleId)))
  const outside = await tx.outsideTranslation.count({ where: { groupId } })
  if (essays.length === 0 || essays.length + outside === 1) await tx.translationGroup.deleteMany({ where: { id: groupId } })
}
