import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { accountTags } from '../tags'

/** What those say of themselves whose essays readers can read, the first to have written here first. */
export async function listWriterBios(): Promise<{ id: string; name: string; bio: string }[]> {
  reading(accountTags.writers, articleTags.lists)
  return db().user.findMany({
    where: { bio: { not: '' }, articles: { some: { status: 'published', deletedAt: null } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, bio: true },
  })
}
