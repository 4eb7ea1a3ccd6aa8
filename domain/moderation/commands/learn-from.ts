import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { countTokens } from '../filter/count-tokens'
import { type Lesson, lessonOf } from '../filter/lesson-of'
import { newVersion } from '../filter/read-model'
import { tokensOf } from '../filter/tokens-of'
import { moderationTags } from '../tags'

/**
 * Brings what the filter has learned of these comments to what they are now: learned, unlearned, or the other way round. Done as the
 * system, by a job, again and again if need be: it looks at the comments and not at what has happened to them.
 */
export async function learnFrom(commentIds: readonly string[]): Promise<void> {
  await write(async (tx, unit) => {
    // The row is the lock: two that learn at once would both find a comment unlearned.
    await tx.$executeRaw`
      INSERT INTO "FilterState" ("id", "ham", "spam", "version") VALUES (1, 0, 0, ${newVersion()})
      ON CONFLICT ("id") DO UPDATE SET "version" = "FilterState"."version" + 1`
    const learned = { ham: 0, spam: 0 }
    for (const id of commentIds) {
      const change = await learnOne(tx, id)
      learned.ham += change.ham
      learned.spam += change.spam
    }
    await tx.filterState.update({ where: { id: 1 }, data: { ham: { increment: learned.ham }, spam: { increment: learned.spam } } })
    unit.changed(moderationTags.filter)
  })
}

async function learnOne(tx: Tx, commentId: string): Promise<Record<Lesson, number>> {
  const change = { ham: 0, spam: 0 }
  const [comment, before] = [
    await tx.comment.findUnique({
      where: { id: commentId },
      select: {
        ...{ status: true, decidedAt: true, deletedBy: true, source: true, guestName: true, guestEmail: true },
        author: { select: { name: true, email: true } },
      },
    }),
    await tx.filterLesson.findUnique({ where: { commentId } }),
  ]
  const lesson = comment ? lessonOf(comment) : undefined
  if ((before?.lesson ?? undefined) === lesson) return change
  if (before) {
    const known: Lesson = before.lesson === 'spam' ? 'spam' : 'ham'
    // What it was when it was learned: an edit since must not leave anything behind.
    await countTokens(tx, JSON.parse(before.tokens) as string[], known, -1)
    await tx.filterLesson.delete({ where: { commentId } })
    change[known] -= 1
  }
  if (comment && lesson) {
    const name = comment.author?.name ?? comment.guestName
    const tokens = tokensOf({ text: comment.source, name, email: comment.author?.email ?? comment.guestEmail })
    await countTokens(tx, tokens, lesson, 1)
    await tx.filterLesson.create({ data: { commentId, lesson, tokens: JSON.stringify(tokens) } })
    change[lesson] += 1
  }
  return change
}
