import { slugFromAddress } from '../slug'
import { findCurrentSlugs } from './find-current-slugs'

/** The slug that an address of another system means: its name at the root, under its date, or with /amp behind it. Null for all other addresses. */
export function slugMeantBy(segments: readonly string[]): string | null {
  const named = segments.at(-1) === 'amp' ? segments.slice(0, -1) : segments
  const date = named.slice(0, -1)
  if (date.length > 3 || !date.every((part, at) => (at === 0 ? /^\d{4}$/ : /^\d{1,2}$/).test(part))) return null
  return slugFromAddress(named.at(-1) ?? '')
}

/** The slug of the published essay that an address of another system means. */
export async function findMovedHere(segments: readonly string[]): Promise<string | null> {
  const slug = slugMeantBy(segments)
  return slug === null ? null : ((await findCurrentSlugs([slug])).get(slug) ?? null)
}
