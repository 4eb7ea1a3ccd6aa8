import { foldForFilter, numberedSlug, slugify } from '@/domain/articles/slug'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'

/** The series of this name, made if there is none. Capitals and accents make no other name. */
export async function claimSeries(tx: Tx, title: string): Promise<{ id: string; slug: string }> {
  const titleKey = foldForFilter(title)
  const known = await tx.series.findUnique({ where: { titleKey }, select: { id: true, slug: true } })
  if (known) return known
  return tx.series.create({
    data: { title, titleKey, slug: await freeSeriesSlug(tx, title), createdAt: now() },
    select: { id: true, slug: true },
  })
}

/** A free address for this name. Another may take it first: the unique constraint decides. */
export async function freeSeriesSlug(tx: Tx, title: string, ownId = ''): Promise<string> {
  const base = slugify(title)
  for (let number = 1; ; number++) {
    const slug = numberedSlug(base, number)
    const taken = await tx.series.findUnique({ where: { slug }, select: { id: true } })
    if (!taken || taken.id === ownId) return slug
  }
}
