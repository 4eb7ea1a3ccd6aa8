/** A line for each of those who wait, from which one after the other is taken in turn: who asks for much waits behind themselves alone. */
export class Lanes<T> {
  /** In the order of their turns. */
  readonly #lines = new Map<string, T[]>()
  #size = 0

  get size(): number {
    return this.#size
  }

  sizeOf(lane: string): number {
    return this.#lines.get(lane)?.length ?? 0
  }

  push(lane: string, item: T): void {
    const line = this.#lines.get(lane)
    if (line) line.push(item)
    else this.#lines.set(lane, [item])
    this.#size += 1
  }

  shift(): T | undefined {
    const [first] = this.#lines
    if (first === undefined) return undefined
    const [lane, line] = first
    const item = line.shift()
    // To the end of the turns.
    this.#lines.delete(lane)
    if (line.length > 0) this.#lines.set(lane, line)
    this.#size -= 1
    return item
  }
}
