import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { type CommentVerb, canSeeQueue } from '../policy'
import { drawStroke } from '../strokes/draw-stroke'
import type { Stroke } from '../strokes/types'

/** Takes one decision about these comments together: one stroke, which one click takes back. */
export async function decideComments(actor: Actor, ids: readonly string[], verb: CommentVerb): Promise<Stroke> {
  if (!canSeeQueue(actor)) throw new AppError('forbidden', message('errors.moderationForbidden'))
  if (ids.length === 0) throw new AppError('invalid', message('errors.sayWhichComment'))
  return write((tx, unit) => drawStroke(tx, unit, actor, { verb, where: Prisma.sql`c."id" IN (${Prisma.join([...ids])})` }))
}
