import { db } from '@/platform/db/client'
import { publishedArticles } from '../policy'
import { slugFromAddress } from '../slug'

/**
 * The slug of the published essay that an address of another system means: its name at the root, under its date, or with
 * /amp behind it. Null for all other addresses.
 */
export async function findMovedHere(segments: readonly string[]): Promise<string | null> {
  const named = segments.at(-1) === 'amp' ? segments.slice(0, -1) : segments
  const date = named.slice(0, -1)
  if (date.length > 3 || !date.every((part, at) => (at === 0 ? /^\d{4}$/ : /^\d{1,2}$/).test(part))) return null
  const slug = slugFromAddress(named.at(-1) ?? '')
  if (slug === null) return null
  const claim = await db().articleSlug.findFirst({
    where: { slug, article: publishedArticles },
    select: { article: { select: { slug: true } } },
  })
  return claim?.article.slug ?? null
}
