import type { Locator, Page } from '@playwright/test'
import { Thread } from './thread'

/** One essay, its jar and its thread. */
export class ArticlePage {
  readonly title: Locator
  readonly text: Locator
  readonly notes: Locator
  /** The list below the text, where there is no margin. */
  readonly endNotes: Locator
  readonly sideBars: Locator
  readonly figures: Locator
  readonly jar: Locator
  readonly thread: Thread

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 })
    this.text = page.locator('.text').first()
    this.notes = this.text.locator('[role=doc-footnote]')
    this.endNotes = this.text.locator('.end-notes')
    this.sideBars = this.text.locator('.side-bar')
    this.figures = this.text.getByRole('figure')
    this.jar = page.locator('.jar')
    this.thread = new Thread(page)
  }

  open(slug: string) {
    return this.page.goto(`/p/${slug}`)
  }

  /** The way into a note on a narrow screen. */
  noteButton(number: number): Locator {
    return this.text.getByRole('button', { name: `Note ${number}`, exact: true })
  }

  /** The mark of a note where notes stand in the margin. */
  noteMark(number: number): Locator {
    return this.text.locator(`#noteref-${number}`)
  }

  note(number: number): Locator {
    return this.text.locator(`#note-${number}`)
  }
}
