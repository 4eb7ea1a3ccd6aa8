import type { Construct, Extension } from './as-written'

/** Thrown through the parser, which keeps nothing between two texts. */
export class TooMuchWork extends Error {}

type Effects = Parameters<Construct['tokenize']>[0]

/**
 * The parser reads on for as long as something may still become a link or code, and begins again a letter later when it does not:
 * some texts of ten thousand characters it reads two thousand times. Each letter read counts as a step; past `most` steps it throws
 * TooMuchWork.
 */
export function workWithin(most: number): Extension {
  let steps = 0
  const watched = new WeakSet<Effects>()
  // Tried wherever everything else has failed, which is before anything is read again.
  const watcher: Construct = {
    tokenize(effects, _, nok) {
      if (!watched.has(effects)) {
        watched.add(effects)
        const { consume } = effects
        effects.consume = (code) => {
          steps += 1
          if (steps > most) throw new TooMuchWork()
          consume(code)
        }
      }
      return nok
    },
  }
  return { text: { null: watcher } }
}
