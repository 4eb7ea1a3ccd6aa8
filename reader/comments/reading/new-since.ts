import { writtenAt } from '@/domain/comments/written-at'
import type { Page, Texts } from './read-along'

/**
 * Says how many comments are new since this browser last saw the thread, and leads from one to the next: by a button, and by the key N
 * while the focus is in the thread. Nothing on the first visit.
 */
export function markNewSince(region: HTMLElement, texts: Texts, { announce, element, keep, recall }: Page): void {
  const store = `broadside.visit:${region.dataset.article}`
  const before = Number(recall(store))
  const comments = () => [...region.querySelectorAll<HTMLElement>('.comments li[id]:not(.own, .waits)')]
  // Kept at once: a tab that is closed without a word has seen what it showed.
  keep(store, String(Math.max(before, Date.now())))
  if (!before) return
  const fresh = comments().filter(({ id }) => writtenAt(id.replace('comment-', '')) > before)
  if (fresh.length === 0) return
  for (const comment of fresh) comment.classList.add('fresh')
  const line = element('p', 'new-since', `${countWords(texts.newSince, fresh.length)} `)
  const next = Object.assign(element('button', '', texts.nextNew), { type: 'button' })
  line.append(next)
  region.querySelector('ol.comments')?.before(line)
  const go = () => {
    const article = nextOf(region)?.querySelector<HTMLElement>(':scope > article')
    if (!article) return
    article.tabIndex = -1
    article.focus({ preventScroll: true })
    article.scrollIntoView({ block: 'center' })
    announce(article.querySelector('.who')?.textContent ?? '')
  }
  next.addEventListener('click', go)
  region.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
    if (typing || event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    go()
  })
}

/** The new comment after the one that has the focus; after the last, the first. */
function nextOf(region: HTMLElement): HTMLElement | undefined {
  const fresh = [...region.querySelectorAll<HTMLElement>('li.fresh')]
  const here = document.activeElement?.closest('li[id]')
  return (
    fresh.find((comment) => here && comment !== here && here.compareDocumentPosition(comment) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    fresh[0]
  )
}

function countWords(forms: Record<string, string>, count: number): string {
  const language = document.documentElement.lang
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? ''
  return form.replace('{count}', count.toLocaleString(language))
}
