import type { News } from './connection'

/** Comments that this reader was told of, and that their page does not have. */
export class Unseen {
  readonly #ids = new Set<string>()
  readonly #isInPage: (id: string) => boolean
  #more = false

  constructor(isInPage: (id: string) => boolean) {
    this.#isInPage = isInPage
  }

  told({ ids, gone = [], more = false }: News): void {
    for (const id of ids) this.#ids.add(id)
    for (const id of gone) this.#ids.delete(id)
    this.#more ||= more
  }

  /** One's own are among what is told: the answer to one's form has them. */
  get ids(): string[] {
    for (const id of this.#ids) if (this.#isInPage(id)) this.#ids.delete(id)
    if (this.#ids.size === 0) this.#more = false
    return [...this.#ids]
  }

  get more(): boolean {
    return this.#more
  }

  forget(): void {
    this.#ids.clear()
    this.#more = false
  }
}
