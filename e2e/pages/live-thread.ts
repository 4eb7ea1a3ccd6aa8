import type { Locator, Page, Request } from '@playwright/test'
import { Thread } from './thread'

/** All threads under an essay, or one of them. */
const live = /\/comments\/([\w-]+\/)?live$/

/** A thread that is followed while it is read. */
export class LiveThread extends Thread {
  /** Connections that have not ended. */
  readonly connections = new Set<Request>()
  readonly news: Locator

  constructor(page: Page) {
    super(page)
    this.news = page.getByRole('button', { name: /new (comments?|reply|replies)$/ })
    page.on('request', (request) => {
      if (live.test(new URL(request.url()).pathname)) this.connections.add(request)
    })
    const over = (request: Request) => void this.connections.delete(request)
    page.on('requestfinished', over)
    page.on('requestfailed', over)
  }

  /** What is told of from here on is heard. */
  async connected(): Promise<void> {
    const isLive = (response: { url(): string }) => live.test(new URL(response.url()).pathname)
    const answered = this.connections.size > 0 ? [...this.connections][0]?.response() : this.page.waitForResponse(isLive)
    await answered
  }

  /** Where an element stands on the screen, and how far the page is scrolled. */
  async place(of: Locator): Promise<{ top: number; scrolled: number }> {
    return of.evaluate((element) => ({ top: Math.round(element.getBoundingClientRect().top), scrolled: Math.round(scrollY) }))
  }

  /** As the browser says it when another tab is chosen, and when this one is again. */
  async turn(to: 'hidden' | 'visible'): Promise<void> {
    await this.page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }, to)
  }
}
