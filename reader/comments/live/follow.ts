import { keepConnected } from './connection'
import { countWords } from './count-words'
import { goToThread } from './go-to-thread'
import { newsButton } from './news-button'
import type { Page } from './page'
import { showNews } from './show-news'
import { Unseen } from './unseen'

/** What the document says of the live thread: where to connect, where one comment's own page is, and what is said, in the publication's language. */
interface Live {
  from: string
  thread: string
  forms: Record<string, string>
  failed: string
}

/** Tells quietly of comments that come while the thread is read. Nothing is put into the page before its reader asks for it. */
export function follow(region: HTMLElement, page: Page): void {
  const live: Live = JSON.parse(region.dataset.live ?? '{}')
  const unseen = new Unseen((id) => document.getElementById(`comment-${id}`) !== null)
  let underway = false
  const press = async () => {
    if (underway) return
    underway = true
    const { ids } = unseen
    const outcome = await showNews(region, ids, page)
    underway = false
    if (outcome === 'failed') return button.say(live.failed)
    unseen.forget()
    say()
    if (outcome === 'elsewhere') await goToThread(live.thread, ids)
  }
  const button = newsButton(region, page, page.guarded(press))
  const say = () => {
    // While one's own is being posted nobody can tell it from others'.
    if (underway || region.querySelector('form[data-busy]')) return
    const { ids, more } = unseen
    button.say(ids.length === 0 ? '' : countWords(live.forms, ids.length, more, document.documentElement.lang))
  }
  new MutationObserver(page.guarded(say)).observe(region, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-busy'],
  })
  keepConnected(live.from, (news) => {
    unseen.told(news)
    say()
  })
}
