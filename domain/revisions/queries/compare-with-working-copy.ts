import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { canCreateArticle, canSeeWorkingCopy } from '../../articles/policy'
import { requirePermission } from '../../articles/require-permission'
import { type CompareWithWorkingCopyInput, compareWithWorkingCopyInput } from '../../articles/schema'
import type { AdminComparison } from '../../articles/types'
import { compareTextsInTurns } from '../diff/compare-texts'
import { pageOf } from '../diff/pages-of'
import { comparedColumns, comparedText, mediaOf } from './compared-text'
import { authorsTurn } from './comparison-turns'

/** An old state of the essay beside the one its author works on. */
export async function compareWithWorkingCopy(actor: Actor, input: CompareWithWorkingCopyInput): Promise<AdminComparison> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, pastId, page } = parseInput(compareWithWorkingCopyInput, input)
  const article = await db().article.findUnique({ where: { id, deletedAt: null }, select: { ...comparedColumns, authorId: true } })
  if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
  requirePermission(actor, canSeeWorkingCopy(actor, article))
  const wanted = { where: { id: pastId, articleId: id }, select: comparedColumns }
  const past = (await db().revision.findFirst(wanted)) ?? (await db().snapshot.findFirst(wanted))
  if (!past) throw new AppError('not-found', message('errors.noSuchState'))
  const whole = await authorsTurn(() => compareTextsInTurns(comparedText(past), comparedText(article)))
  const diff = pageOf(whole, { page, whole: false })
  return { diff, media: await mediaOf(diff.rows) }
}
