/**
 * Keeps one server running. A change ends it and starts the next when it has ended, never before: two would share a port and a database.
 * Whatever changes meanwhile asks for one start more, not for one each.
 */
export class Supervisor {
  #start
  #say
  #running
  #ending
  #wanted = false
  #working = false
  #stopped = false

  /** @param {{ start: () => { stop: () => void, ended: Promise<number> }, say: (line: string) => void }} options */
  constructor({ start, say }) {
    this.#start = start
    this.#say = say
  }

  /** The code has changed: the server starts, or starts anew. */
  async changed() {
    this.#wanted = true
    if (this.#working) return
    this.#working = true
    while (this.#wanted && !this.#stopped) {
      await this.#end()
      this.#wanted = false
      if (!this.#stopped) this.#launch()
    }
    this.#working = false
  }

  /** Ends the server, and starts none any more. */
  async stop() {
    this.#stopped = true
    await this.#end()
  }

  #launch() {
    const running = this.#start()
    this.#running = running
    running.ended.then((code) => {
      if (this.#running !== running) return
      this.#running = undefined
      if (!this.#stopped) this.#say(`the server has ended (code ${code}); it starts again when something is saved`)
    })
  }

  async #end() {
    const running = this.#running
    if (running) {
      this.#running = undefined
      this.#ending = running.ended
      running.stop()
    }
    await this.#ending
  }
}
