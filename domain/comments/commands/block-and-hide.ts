import type { Actor } from '@/domain/accounts/types'
import { type BlockOfComment, blockOfComment } from '@/domain/moderation/blocks/block-of-comment'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { write } from '@/platform/db/write'
import { drawStroke } from '../strokes/draw-stroke'
import type { Stroke } from '../strokes/types'

/** Blocks whoever wrote a comment and hides all that is theirs by the same mark: one stroke, taken back together. */
export async function blockAndHide(actor: Actor, block: BlockOfComment): Promise<Stroke & { blockId: string }> {
  return write(async (tx, unit) => {
    const { id: blockId, writer } = await blockOfComment(tx, unit, actor, block)
    const byAccount = writer.authorId === null ? Prisma.sql`1 = 0` : Prisma.sql`c."authorId" = ${writer.authorId}`
    const theirs: Record<BlockOfComment['kind'], Prisma.Sql> = {
      person: writer.authorId === null ? Prisma.sql`c."guestKey" = ${writer.guestKey}` : byAccount,
      // A guest's name is typed text: another account of the same name is somebody else.
      name: Prisma.sql`(${byAccount} OR (c."authorId" IS NULL AND c."guestName" = ${writer.author?.name ?? writer.guestName}))`,
      email: Prisma.sql`(${byAccount} OR (c."authorId" IS NULL AND c."guestEmail" = ${writer.author?.email ?? writer.guestEmail}))`,
      // As the rule has it: whoever works here is not held by their network.
      network: Prisma.sql`c."addressKey" = ${writer.addressKey} AND (c."authorId" IS NULL OR c."authorId" NOT IN (
        SELECT w."id" FROM "User" w WHERE w."disabledAt" IS NULL AND w."role" <> 'reader'))`,
    }
    return { blockId, ...(await drawStroke(tx, unit, actor, { verb: 'hide', where: theirs[block.kind], blockId })) }
  })
}
