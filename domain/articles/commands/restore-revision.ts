import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { canCreateArticle, canEditArticle } from '../policy'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { requirePermission } from '../require-permission'
import { type RestoreRevisionInput, restoreRevisionInput } from '../schema'
import type { WorkingCopy } from '../types'
import { type LockedArticle, lockArticle } from './lock-article'
import { type StoredWords, sameWords, titleKeyOf, wordColumns, workingColumns } from './working-columns'

/**
 * Puts an old state of the essay on the author's page. Readers see nothing of it until it is published. What stood there
 * is saved as a snapshot first, unless a revision says the same; so nothing is lost, and it can be restored in its turn.
 */
export async function restoreRevision(actor: Actor, input: RestoreRevisionInput): Promise<WorkingCopy> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, version, pastId } = parseInput(restoreRevisionInput, input)
  await write(async (tx) => {
    const article = await lockArticle(tx, actor, id, { may: canEditArticle })
    if (article.version !== version) throw new AppError('conflict', message('errors.savedElsewhere'))
    const present = await tx.article.findUniqueOrThrow({ where: { id }, select: wordColumns })
    const past = await pastWords(tx, id, pastId, present)
    if (!past) throw new AppError('not-found', message('errors.noSuchState'))
    if (sameWords(workingColumns, past, present)) return
    await saveSnapshot(tx, actor, article, present)
    await tx.article.update({
      where: { id },
      data: { ...past, titleKey: titleKeyOf(past.title, article.slug), version: { increment: 1 }, updatedAt: now() },
    })
    await recordAudit(tx, actor, 'revision.restore', { type: 'article', id }, { from: pastId })
  })
  return getWorkingCopy(actor, id)
}

/** A revision's words with the present tags, which belong to none; or what was once saved as a snapshot, its tags included. */
async function pastWords(tx: Tx, articleId: string, id: string, { tagNames }: StoredWords): Promise<StoredWords | null> {
  const { tagNames: _, ...columns } = wordColumns
  const revision = await tx.revision.findFirst({ where: { id, articleId }, select: columns })
  if (revision) return { ...revision, tagNames }
  return tx.snapshot.findFirst({ where: { id, articleId }, select: wordColumns })
}

async function saveSnapshot(tx: Tx, actor: Actor, { id: articleId, authorId }: LockedArticle, present: StoredWords): Promise<void> {
  const { tagNames: _, ...words } = present
  const said = await tx.revision.findFirst({ where: { articleId, ...words }, select: { id: true } })
  const kept = said ?? (await tx.snapshot.findFirst({ where: { articleId, ...present }, select: { id: true } }))
  if (kept) return
  await tx.snapshot.create({ data: { ...present, articleId, byId: actor.kind === 'user' ? actor.id : authorId, createdAt: now() } })
}
