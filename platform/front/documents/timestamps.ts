/** The second since when a document that begins to be made now will be as it is, and whether that may be said at once. */
export interface Timestamp {
  at: number
  isSure: boolean
}

const second = 1_000
const startOf = (time: number) => Math.floor(time / second) * second

/**
 * Finds dates for Last-Modified that differ wherever documents differ: a date has whole seconds only, and two changes may
 * come within one. What is made in a second that has seen a change is dated by the next one, and says so only when that has
 * long begun; what was made before the change was dated by this one.
 */
export class Timestamps {
  // What other processes changed before this one started is not known.
  #lastChange = Date.now()

  changed(at: number): void {
    this.#lastChange = at
  }

  begin(now: number): Timestamp {
    const at = startOf(now)
    const isSure = at > this.#lastChange
    return { at: isSure ? at : at + second, isSure }
  }
}
