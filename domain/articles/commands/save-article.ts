import type { z } from 'zod'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { canCreateArticle, canEditArticle } from '../policy'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { requirePermission } from '../require-permission'
import { type SaveArticleInput, saveArticleInput } from '../schema'
import { isNumberedSlug, slugify, untitledSlug } from '../slug'
import type { SaveOutcome } from '../types'
import { freeSlug, retryTakenSlug } from './free-slug'
import { type LockedArticle, lockArticle } from './lock-article'
import { identicalWords, sameWords, storedWords, titleKeyOf, wordColumns, workingColumns } from './working-columns'

type Saved = Extract<SaveOutcome, { outcome: 'saved' }>

/**
 * Keeps the working copy; readers see nothing of it. A save that was made from an older version than the one that
 * stands writes nothing and brings back what stands, unless both say the same: then the answer to an earlier attempt
 * was lost on its way, and this one is as good.
 */
export async function saveArticle(actor: Actor, input: SaveArticleInput): Promise<SaveOutcome> {
  requirePermission(actor, canCreateArticle(actor))
  const wanted = parseInput(saveArticleInput, input)
  const saved = await retryTakenSlug(() => write((tx) => saveWords(tx, actor, wanted)))
  return saved ?? { outcome: 'conflict', theirs: await getWorkingCopy(actor, wanted.id) }
}

async function saveWords(tx: Tx, actor: Actor, { id, version, ...words }: z.output<typeof saveArticleInput>): Promise<Saved | null> {
  const article = await lockArticle(tx, actor, id, { may: canEditArticle })
  const before = await tx.article.findUniqueOrThrow({ where: { id }, select: { ...wordColumns, updatedAt: true } })
  const after = storedWords(words)
  // Walking both trees is for the rare case: an author who types changes something each time.
  const isSame = article.version === version ? identicalWords(before, after) : sameWords(workingColumns, before, after)
  if (isSame) {
    return { outcome: 'saved', version: article.version, slug: article.slug, savedAt: before.updatedAt }
  }
  if (article.version !== version) return null
  const slug = await followTitle(tx, article, before.title, after.title)
  const saved = await tx.article.update({
    where: { id },
    data: { ...after, slug, titleKey: titleKeyOf(after.title, slug), version: { increment: 1 }, updatedAt: now() },
    select: { version: true, updatedAt: true },
  })
  await recordAudit(tx, actor, 'article.save', { type: 'article', id }, { version: saved.version })
  return { outcome: 'saved', version: saved.version, slug, savedAt: saved.updatedAt }
}

/** Until an essay is published nobody knows its address, so one that was made of the title is made anew with the title. */
async function followTitle(tx: Tx, article: LockedArticle, before: string, after: string): Promise<string> {
  const { id, slug } = article
  const follows = article.publishedAt === null && before !== after && isNumberedSlug(slug, slugify(before) || untitledSlug)
  if (!follows || isNumberedSlug(slug, slugify(after) || untitledSlug)) return slug
  const next = await freeSlug(tx, after, id)
  await tx.articleSlug.deleteMany({ where: { slug, articleId: id } })
  await tx.articleSlug.create({ data: { slug: next, articleId: id, createdAt: now() } })
  return next
}
