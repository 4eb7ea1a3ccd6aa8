import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle, canPublishArticle } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { recordAudit } from '@/domain/audit/record-audit'
import { documentFromJson } from '@/domain/document/document'
import { embedUrlsOf } from '@/domain/document/document-text'
import { embedOf } from '@/domain/document/embeds/registry'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { enqueue } from '@/platform/jobs/enqueue'
import { limitRate } from '@/platform/limits/rate-limit'
import { readCardKind } from '../ask-for-cards'
import { cardIdOf } from '../card-id'
import { type ReadCardAgainInput, readCardAgainInput } from '../schema'

// Each has this server ask another one.
const rate = { name: 'read-card', points: 20, perSeconds: 600 }

/** Has a card of a published essay read anew, whatever is known of it; twice within a minute is once. */
export async function readCardAgain(actor: Actor, input: ReadCardAgainInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { articleId, url } = parseInput(readCardAgainInput, input)
  if (env().LINK_CARDS === 'off') throw new AppError('invalid', message('errors.cardsOff'))
  if (actor.kind === 'user') await limitRate(rate, actor.id)
  await write(async (tx) => {
    const columns = { authorId: true, published: { select: { body: true } } } as const
    const article = await tx.article.findUnique({ where: { id: articleId, deletedAt: null }, select: columns })
    if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
    requirePermission(actor, canPublishArticle(actor, article))
    const id = cardIdOf(url)
    const shown = article.published ? embedUrlsOf(documentFromJson(article.published.body)).map(cardIdOf) : []
    if (!shown.includes(id)) throw new AppError('invalid', message('errors.cardNotShown'))
    const minute = now().toISOString().slice(0, 16)
    await enqueue(tx, readCardKind, { url: embedOf(url).address }, { dedupeKey: `${readCardKind}:${id}:${minute}` })
    await recordAudit(tx, actor, 'card.read-again', { type: 'article', id: articleId }, { url: embedOf(url).address })
  })
}
