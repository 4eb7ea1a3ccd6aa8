import type { z } from 'zod'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { emptyDocument } from '../../document/document'
import { canCreateArticle, canEditArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type CreateArticleInput, createArticleInput } from '../schema'
import { freeSlug, retryTakenSlug } from './free-slug'
import { storedWords, titleKeyOf } from './working-columns'

export interface CreatedArticle {
  id: string
  slug: string
  version: number
}

/** Begins an essay as a draft. Its address is made of the title and numbered if taken; one that was asked for is kept or refused. */
export async function createArticle(actor: Actor, input: CreateArticleInput): Promise<CreatedArticle> {
  requirePermission(actor, canCreateArticle(actor))
  const wanted = parseInput(createArticleInput, input)
  const authorId = wanted.authorId ?? (actor.kind === 'user' ? actor.id : '')
  requirePermission(actor, canEditArticle(actor, { authorId }))
  const { slug } = wanted
  const begin = () => write((tx) => insertArticle(tx, actor, authorId, wanted))
  if (slug === undefined) return retryTakenSlug(begin)
  try {
    return await begin()
  } catch (error) {
    throw isUniqueViolation(error) ? slugTaken() : error
  }
}

/** The refusal of an address that somebody asked for by name. */
export function slugTaken(): AppError {
  const refusal = message('errors.addressTaken')
  return new AppError('conflict', refusal, { fieldErrors: { slug: refusal } })
}

async function insertArticle(tx: Tx, actor: Actor, authorId: string, wanted: z.output<typeof createArticleInput>): Promise<CreatedArticle> {
  const author = await tx.user.findUnique({ where: { id: authorId }, select: { id: true } })
  if (!author) throw new AppError('invalid', message('errors.authorNeeded'), { fieldErrors: { authorId: message('errors.noSuchPerson') } })
  const { title = '', standfirst = '', body = emptyDocument, language = '', writtenOn = '', dropCap = true, tags = [] } = wanted
  const slug = wanted.slug ?? (await freeSlug(tx, title))
  const article = await tx.article.create({
    data: {
      ...storedWords({ title, standfirst, body, language, writtenOn, dropCap, tags }),
      slug,
      titleKey: titleKeyOf(title, slug),
      authorId,
      commentsOpen: wanted.commentsOpen ?? true,
      createdAt: now(),
      updatedAt: now(),
      slugs: { create: { slug, createdAt: now() } },
    },
    select: { id: true, slug: true, version: true },
  })
  await recordAudit(tx, actor, 'article.create', { type: 'article', id: article.id })
  return article
}
