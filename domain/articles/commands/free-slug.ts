import type { Tx } from '@/platform/db/client'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { numberedSlug, slugify, untitledSlug } from '../slug'

const attempts = 40

/** A free address for this title. Another command may take it first: the unique constraint decides, see retryTakenSlug. */
export async function freeSlug(tx: Tx, title: string, ownId = ''): Promise<string> {
  const base = slugify(title) || untitledSlug
  const candidates = Array.from({ length: attempts }, (_, index) => numberedSlug(base, index + 1))
  const rows = await tx.articleSlug.findMany({
    where: { slug: { in: candidates }, articleId: { not: ownId } },
    select: { slug: true },
  })
  const taken = new Set(rows.map((row) => row.slug))
  const free = candidates.find((candidate) => !taken.has(candidate))
  return free ?? numberedSlug(base, 1_000 + Math.floor(Math.random() * 999_000))
}

/** Runs a command's transaction again when another took the address that it had found free. */
export async function retryTakenSlug<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 8 || !isUniqueViolation(error)) throw error
    }
  }
}
