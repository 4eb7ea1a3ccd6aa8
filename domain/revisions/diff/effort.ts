/**
 * What one part of a comparison may take, in steps: not in time, so that a comparison is the same whenever it is made. Whoever does the work
 * takes its steps off, and is content with less once there are none left.
 */
export class Effort {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  get left(): number {
    return this.#left
  }

  /** False: there is not enough left, and none of it was taken. */
  spend(steps: number): boolean {
    if (steps > this.#left) return false
    this.#left -= steps
    return true
  }
}

/** What a whole comparison may take. */
export interface Efforts {
  /** Words looked at to find the line that a line has become. Then lines that differ are gone, or new. */
  likeness: Effort
  /** Pairs of words held against each other within a line that has changed. Then lines are shown whole, before and after. */
  words: Effort
  /** Letters looked up in a dictionary, in scripts that put no spaces between words. Then a word is two characters. */
  dictionary: Effort
}

export function effortsOfOne(): Efforts {
  return { likeness: new Effort(2_000_000), words: new Effort(1_000_000), dictionary: new Effort(80_000) }
}
