import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { documentFromJson } from '@/domain/document/document'
import { isEmptyDocument } from '@/domain/document/document-text'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { announceArticleChange } from '../announce-article-change'
import { stateColumns } from '../article-change'
import type { ArticleFollower } from '../followers/contract'
import { articleFollowers } from '../followers/registry'
import { missingParts } from '../missing-parts'
import { canCreateArticle, canPublishArticle, isPublished } from '../policy'
import { requirePermission } from '../require-permission'
import { type PublishArticleInput, publishArticleInput } from '../schema'
import { articleTags } from '../tags'
import type { PublishOutcome } from '../types'
import { type LockedArticle, lockArticle } from './lock-article'
import { makeRevision } from './make-revision'
import { type MeasuredChange, measureChange } from './measure-change'
import { setArticleTags } from './set-article-tags'
import { revisionColumns, type StoredWords, sameWords, wordColumns } from './working-columns'

/**
 * Shows readers the working copy, exactly as the author last saw it. Words that readers do not see yet become a
 * revision; tags are taken over either way.
 */
export async function publishArticle(
  actor: Actor,
  input: PublishArticleInput,
  followers: readonly ArticleFollower[] = articleFollowers,
): Promise<PublishOutcome> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, version, reason } = parseInput(publishArticleInput, input)
  // Before the transaction: it may take a moment, and others write meanwhile.
  const change = await measureChange(actor, id)
  return write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canPublishArticle })
    if (article.version !== version) {
      throw new AppError('conflict', message('errors.savedBeforePublishing'))
    }
    const words = await tx.article.findUniqueOrThrow({ where: { id }, select: wordColumns })
    refuseEmpty(words)
    const stands = change?.version === version && change.publishedId === article.publishedId
    return publishWords(tx, unit, actor, article, words, { reason, change: stands ? change : null, followers })
  })
}

function refuseEmpty({ title, body }: StoredWords): void {
  const missing = { ...missingParts({ title, isEmpty: isEmptyDocument(documentFromJson(body)) }) }
  if (Object.keys(missing).length > 0) throw new AppError('invalid', message('errors.notReady'), { fieldErrors: missing })
}

async function publishWords(
  tx: Tx,
  unit: UnitOfWork,
  actor: Actor,
  article: LockedArticle,
  words: StoredWords,
  { reason, change, followers }: { reason: string; change: MeasuredChange | null; followers: readonly ArticleFollower[] },
): Promise<PublishOutcome> {
  const { id, slug, version, publishedAt } = article
  const shown = await publishedRevision(tx, article)
  const unchanged = shown !== null && sameWords(revisionColumns, shown, words)
  const revision = unchanged ? shown : await makeRevision(tx, actor, id, words, reason, change)
  const tags = await setArticleTags(tx, actor, id, JSON.parse(words.tagNames) as string[])
  const outcome: PublishOutcome = { slug, version, revisionNumber: revision.number, revisionMade: !unchanged }
  if (unchanged && !tags.changed && isPublished(article) && article.publishedVersion === version) return outcome

  const after = await tx.article.update({
    where: { id },
    select: stateColumns,
    data: {
      status: 'published',
      publishedId: revision.id,
      publishedVersion: version,
      publishedAt: publishedAt ?? now(),
      scheduledAt: null,
      ...(publishedAt !== null && !unchanged ? { revisedAt: now() } : {}),
    },
  })
  await announceArticleChange(tx, unit, followers, { actor, before: article, after })
  await recordAudit(tx, actor, 'article.publish', { type: 'article', id }, { revision: revision.number, reason })
  if (tags.renamed) unit.changed(articleTags.names)
  return outcome
}

/** What readers see, or saw before the article was unpublished. */
async function publishedRevision(tx: Tx, { publishedId }: LockedArticle) {
  if (publishedId === null) return null
  return tx.revision.findUnique({
    where: { id: publishedId },
    select: { id: true, number: true, title: true, standfirst: true, body: true, language: true, writtenOn: true, dropCap: true },
  })
}
