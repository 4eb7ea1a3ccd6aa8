import { fetchThread } from './fetch-thread'
import { holdStill, isInSight } from './hold-still'
import type { Page } from './page'

/** The new comments, shown in their places; 'elsewhere' where they stand on another page, 'failed' where they could not be read. */
export async function showNews(region: HTMLElement, ids: readonly string[], page: Page): Promise<'shown' | 'elsewhere' | 'failed'> {
  const answered = await fetchThread(ids, page).catch(() => null)
  if (!answered) return 'failed'
  holdStill(region, () => page.showThread(region, answered))
  const known = new Set(ids.map((id) => `comment-${id}`))
  const shown = [...region.querySelectorAll<HTMLElement>('li[id]')].filter(({ id }) => known.has(id))
  for (const comment of shown) comment.classList.add('new')
  const first = shown[0]?.querySelector('article')
  if (!first) return 'elsewhere'
  first.tabIndex = -1
  first.focus({ preventScroll: true })
  if (!isInSight(first)) first.scrollIntoView({ block: 'center' })
  return 'shown'
}
