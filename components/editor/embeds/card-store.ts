import { callAction } from '@/components/admin/call-action'
import { findCardsAction, readCardAgainAction } from '@/domain/cards/actions'
import type { Cards, CardView } from '@/domain/cards/types'

export type AskedAgain = { state: 'idle' } | { state: 'asked' } | { state: 'refused' | 'late'; message: string }

const idle: AskedAgain = { state: 'idle' }
const lookEveryMs = 2_000
const mostLooks = 10

/** The cards that this editor knows. Stands outside React: the essay's nodes only hold addresses. */
export class CardStore {
  private cards: Cards
  private readonly asked = new Map<string, AskedAgain>()
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly articleId: string,
    known: Cards,
  ) {
    this.cards = known
  }

  find(url: string): CardView | undefined {
    return this.cards[url]
  }

  askedAgain(url: string): AskedAgain {
    return this.asked.get(url) ?? idle
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Has a card read anew, and looks for what comes of it. */
  async readAgain(url: string): Promise<void> {
    this.say(url, { state: 'asked' })
    const before = this.cards[url]
    const answer = await callAction(readCardAgainAction, { articleId: this.articleId, url })
    if (!answer.ok) return this.say(url, { state: 'refused', message: Object.values(answer.fieldErrors ?? {})[0] ?? answer.message })
    for (let looks = 0; looks < mostLooks; looks++) {
      await new Promise((done) => setTimeout(done, lookEveryMs))
      const found = await callAction(findCardsAction, { articleId: this.articleId, urls: [url] })
      const card = found.ok ? found.data[url] : undefined
      if (!card || (same(card.readAt, before?.readAt) && same(card.failedAt, before?.failedAt))) continue
      this.cards = { ...this.cards, [url]: card }
      return this.say(url, idle)
    }
    this.say(url, { state: 'late', message: 'It has not answered yet, and is asked again for a while.' })
  }

  private say(url: string, state: AskedAgain): void {
    this.asked.set(url, state)
    for (const listener of this.listeners) listener()
  }
}

function same(one: Date | null, other: Date | null | undefined): boolean {
  return (one?.getTime() ?? 0) === (other?.getTime() ?? 0)
}
