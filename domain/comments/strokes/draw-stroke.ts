import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { newId } from '@/platform/db/new-id'
import type { UnitOfWork } from '@/platform/db/write'
import { type CommentVerb, decidedFrom } from '../policy'
import { moderatedBy } from '../queries/moderated-by'
import { commentTags } from '../tags'
import { teachFilter } from '../teach-filter'
import { enqueueAppeared } from '../tell-of-appeared'
import { notAbove } from './not-above'
import type { Stroke } from './types'

interface Over {
  verb: CommentVerb
  /** A condition over `"Comment" c`: which comments, of those that this actor decides on. */
  where: Prisma.Sql
  /** The block that was set with it. */
  blockId?: string
}

/** Where each decision leads; a restored comment waits again if a rule had held it. Over `"Comment"`. */
const leadsTo: Readonly<Record<CommentVerb, Prisma.Sql>> = {
  approve: Prisma.sql`'approved'`,
  hide: Prisma.sql`'hidden'`,
  delete: Prisma.sql`'deleted'`,
  restore: Prisma.sql`CASE WHEN "heldBy" = '' THEN 'approved' ELSE 'held' END`,
}

/**
 * Takes one decision about many comments, by sets: two hundred cost what one does. Comments from whose state the decision does not lead, that
 * are not this actor's to decide on, or whose writer is above them, stay as they are.
 */
export async function drawStroke(tx: Tx, unit: UnitOfWork, actor: Actor, { verb, where, blockId = '' }: Over): Promise<Stroke> {
  const id = newId()
  const at = now()
  const from = Prisma.join([...decidedFrom[verb]])
  const by = actor.kind === 'user' ? { actorId: actor.id, actorName: actor.name } : { actorId: '', actorName: '' }
  await tx.moderationStroke.create({ data: { id, verb, ...by, blockId, count: 0, createdAt: at }, select: { id: true } })
  const count = await tx.$executeRaw`
    INSERT INTO "ModerationStrokeItem" ("strokeId", "commentId", "fromStatus", "fromHeldBy", "fromHeldReason", "fromHeldMatch",
      "fromDeletedBy", "fromDecidedAt")
    SELECT ${id}, c."id", c."status", c."heldBy", c."heldReason", c."heldMatch", c."deletedBy", c."decidedAt" FROM "Comment" c
    WHERE ${where} AND ${moderatedBy(actor)} AND ${notAbove(actor)} AND c."status" IN (${from}) AND c."deletedBy" <> 'writer'`
  if (count === 0) {
    // A block that found nothing to hide can be taken back all the same, as a block.
    await tx.moderationStroke.delete({ where: { id }, select: { id: true } })
    return { id: '', count: 0 }
  }
  await tx.moderationStroke.update({ where: { id }, data: { count }, select: { id: true } })
  const ofStroke = Prisma.sql`(SELECT i."commentId" FROM "ModerationStrokeItem" i WHERE i."strokeId" = ${id})`
  await settle(tx, ofStroke, at)
  const cleared = verb === 'approve' ? Prisma.sql`, "heldBy" = '', "heldReason" = '', "heldMatch" = ''` : Prisma.empty
  await tx.$executeRaw`
    UPDATE "Comment" SET "status" = ${leadsTo[verb]}, "decidedAt" = ${at}, "reports" = 0 ${cleared} WHERE "id" IN ${ofStroke}`
  await recordAudit(tx, actor, `comments.${verb}`, { type: 'stroke', id }, { count })
  if (verb === 'approve' || verb === 'restore') await tellOfAppeared(tx, ofStroke, verb === 'restore')
  await announce(tx, unit, ofStroke)
  return { id, count }
}

/** What was reported of them is answered with the decision. */
async function settle(tx: Tx, comments: Prisma.Sql, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "CommentReport" SET "settledAt" = ${at} WHERE "settledAt" IS NULL AND "commentId" IN ${comments}`
}

/** Says which of these comments readers see now. */
export async function tellOfAppeared(tx: Tx, comments: Prisma.Sql, again: boolean): Promise<void> {
  const shown = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Comment" WHERE "status" = 'approved' AND "id" IN ${comments}`
  await enqueueAppeared(tx, { commentIds: shown.map(({ id }) => id), again })
}

/** Names the threads of these comments, and has the filter learn what they now teach. */
export async function announce(tx: Tx, unit: UnitOfWork, comments: Prisma.Sql): Promise<void> {
  const articles = await tx.$queryRaw<{ articleId: string }[]>`SELECT DISTINCT "articleId" FROM "Comment" WHERE "id" IN ${comments}`
  const decided = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Comment" WHERE "id" IN ${comments}`
  await teachFilter(
    tx,
    decided.map(({ id }) => id),
  )
  unit.changed(...articles.map(({ articleId }) => commentTags.thread(articleId)), commentTags.counts)
}
