import { demonstrationAuthor } from '@/domain/demonstration/author'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'

const key = 'demo'

/** Remembers that planting has begun, so that one cut short is not taken for somebody's own content. */
export async function markUnfinished(): Promise<void> {
  await db().setting.create({ data: { key, value: '"unfinished"' } })
}

export async function markFinished(): Promise<void> {
  await db().setting.delete({ where: { key } })
}

/** Takes away what a planting that was cut short left, unless anybody else has been here since. */
export async function clearUnfinished(): Promise<void> {
  if ((await db().setting.count({ where: { key } })) === 0) return
  if ((await db().user.count({ where: { email: { not: demonstrationAuthor.email } } })) > 0) return
  await write(async (tx) => {
    await tx.article.updateMany({ data: { publishedId: null } })
    await tx.comment.updateMany({ data: { parentId: null } })
    await tx.article.deleteMany()
    await tx.tag.deleteMany()
    await tx.media.deleteMany()
    await tx.user.deleteMany()
    await tx.setting.deleteMany()
  })
}
