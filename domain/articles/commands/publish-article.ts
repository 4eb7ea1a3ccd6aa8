import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { askForCards } from '@/domain/cards/ask-for-cards'
import { keepInIndex } from '@/domain/search/index/update-index'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { documentFromJson } from '../../document/document'
import { embedUrlsOf, isEmptyDocument } from '../../document/document-text'
import { missingParts } from '../missing-parts'
import { parseInput } from '../parse-input'
import { canCreateArticle, canPublishArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type PublishArticleInput, publishArticleInput } from '../schema'
import { articleTags } from '../tags'
import type { PublishOutcome } from '../types'
import { isPublic, type LockedArticle, lockArticle } from './lock-article'
import { makeRevision } from './make-revision'
import { type MeasuredChange, measureChange } from './measure-change'
import { setArticleTags } from './set-article-tags'
import { revisionColumns, type StoredWords, sameWords, wordColumns } from './working-columns'

/**
 * Shows readers the working copy, exactly as the author last saw it. Words that readers do not see yet become a
 * revision; tags are taken over either way.
 */
export async function publishArticle(actor: Actor, input: PublishArticleInput): Promise<PublishOutcome> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, version, reason } = parseInput(publishArticleInput, input)
  // Before the transaction: it may take a moment, and others write meanwhile.
  const change = await measureChange(actor, id)
  return write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canPublishArticle })
    if (article.version !== version) {
      throw new AppError('conflict', 'This essay was saved elsewhere since you last read it. Look at it again before it is published.')
    }
    const words = await tx.article.findUniqueOrThrow({ where: { id }, select: wordColumns })
    refuseEmpty(words)
    const stands = change?.version === version && change.publishedId === article.publishedId
    return publishWords(tx, unit, actor, article, words, { reason, change: stands ? change : null })
  })
}

function refuseEmpty({ title, body }: StoredWords): void {
  const missing = { ...missingParts({ title, isEmpty: isEmptyDocument(documentFromJson(body)) }) }
  if (Object.keys(missing).length > 0) throw new AppError('invalid', 'This essay is not ready.', { fieldErrors: missing })
}

async function publishWords(
  tx: Tx,
  unit: UnitOfWork,
  actor: Actor,
  article: LockedArticle,
  words: StoredWords,
  { reason, change }: { reason: string; change: MeasuredChange | null },
): Promise<PublishOutcome> {
  const { id, slug, version, publishedAt } = article
  const shown = await publishedRevision(tx, article)
  const unchanged = shown !== null && sameWords(revisionColumns, shown, words)
  const revision = unchanged ? shown : await makeRevision(tx, actor, id, words, reason, change)
  const tags = await setArticleTags(tx, actor, id, JSON.parse(words.tagNames) as string[])
  const outcome: PublishOutcome = { slug, version, revisionNumber: revision.number, revisionMade: !unchanged }
  if (unchanged && !tags.changed && isPublic(article) && article.publishedVersion === version) return outcome

  await tx.article.update({
    where: { id },
    data: {
      status: 'published',
      publishedId: revision.id,
      publishedVersion: version,
      publishedAt: publishedAt ?? now(),
      scheduledAt: null,
      ...(publishedAt !== null && !unchanged ? { revisedAt: now() } : {}),
    },
  })
  await keepInIndex(tx, unit, id)
  await askForCards(tx, embedUrlsOf(documentFromJson(words.body)))
  await recordAudit(tx, actor, 'article.publish', { type: 'article', id }, { revision: revision.number, reason })
  unit.changed(articleTags.lists, articleTags.one(id), articleTags.slug(slug))
  if (tags.renamed) unit.changed(articleTags.names)
  return outcome
}

/** What readers see, or saw before the article was withdrawn. */
async function publishedRevision(tx: Tx, { publishedId }: LockedArticle) {
  if (publishedId === null) return null
  return tx.revision.findUnique({
    where: { id: publishedId },
    select: { id: true, number: true, title: true, standfirst: true, body: true, language: true, writtenOn: true, dropCap: true },
  })
}
