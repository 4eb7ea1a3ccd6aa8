import type { Page } from './read-along'

const store = 'broadside.order'

/** Remembers in which order a reader last had the threads, and shows the next one so. An address that asks for an order has its way. */
export async function rememberOrder(region: HTMLElement, { keep, recall, parseAnswer, showThread }: Page): Promise<void> {
  region.addEventListener('click', ({ target }) => {
    const order = target instanceof Element ? target.closest<HTMLElement>('a[data-order]')?.dataset.order : undefined
    if (order) keep(store, order === 'newest' ? '' : order)
  })
  const link = region.querySelector<HTMLAnchorElement>(`a[data-order="${CSS.escape(recall(store) || 'newest')}"]`)
  const asked = new URLSearchParams(location.search)
  // A link to a comment leads to where it stands on this page; a later page has its place in this order.
  if (!link || link.ariaCurrent || asked.has('order') || asked.has('page') || location.hash.startsWith('#comment-')) return
  const response = await fetch(link.href, { headers: { accept: 'text/html' } })
  const answered = response.ok ? await parseAnswer(response) : null
  const drawn = answered?.querySelector<HTMLElement>('[data-region="thread"]')
  // Whoever has begun to write or to read here keeps what they see.
  if (drawn && !region.contains(document.activeElement) && region.getBoundingClientRect().top > 0) showThread(region, drawn)
}
