import type { Actor } from '@/domain/accounts/types'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { documentFromJson } from '../../document/document'
import { countDocumentWords, mediaIdsOf } from '../../document/document-text'
import type { StoredWords } from './working-columns'

/**
 * Writes the words down as the article's next revision, signed by who published them. What the program publishes on
 * its own (the seed, a schedule) is signed by the essay's author. The caller holds the article's lock, so the number is free;
 * were it not, the unique constraint would refuse it.
 */
export async function makeRevision(
  tx: Tx,
  actor: Actor,
  articleId: string,
  { tagNames: _, ...words }: StoredWords,
  reason: string,
  change: { wordsAdded: number; wordsRemoved: number } | null,
): Promise<{ id: string; number: number }> {
  const { authorId } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { authorId: true } })
  const last = await tx.revision.findFirst({ where: { articleId }, orderBy: { number: 'desc' }, select: { number: true } })
  const body = documentFromJson(words.body)
  const pictures = mediaIdsOf(body)
  return tx.revision.create({
    data: {
      ...words,
      articleId,
      number: (last?.number ?? 0) + 1,
      wordCount: countDocumentWords(body),
      leadMediaId: pictures[0] ?? '',
      media: { create: pictures.map((mediaId) => ({ mediaId })) },
      reason,
      wordsAdded: change?.wordsAdded ?? null,
      wordsRemoved: change?.wordsRemoved ?? null,
      byId: actor.kind === 'user' ? actor.id : authorId,
      createdAt: now(),
    },
    select: { id: true, number: true },
  })
}
