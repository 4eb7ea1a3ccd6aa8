import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'

/** Thrown through the parser, which keeps nothing between two texts. */
export class TooMuchWork extends Error {}

type Extension = ReturnType<typeof gfmAutolinkLiteral>
type Constructs = NonNullable<Extension['text']>[string]
type Construct = Exclude<NonNullable<Constructs>, unknown[]>
type Tokenize = Construct['tokenize']
type Effects = Parameters<Tokenize>[0]
type Events = ThisParameterType<Tokenize>['events']

/**
 * The literal addresses of GitHub's Markdown, under a budget. The parser reads on for as long as something may still become an
 * address, a link or code, and begins again a letter later when it does not: some texts of ten thousand letters it reads two
 * thousand times. Each letter read counts as a step, and so does each token walked back over in search of an open bracket.
 * Past `most` steps it throws TooMuchWork.
 */
export function literalAddressesWithin(most: number): Extension {
  let steps = 0
  const watched = new WeakSet<Effects>()
  const spend = (more: number) => {
    steps += more
    if (steps > most) throw new TooMuchWork()
  }
  const watch = (effects: Effects) => {
    if (watched.has(effects)) return
    watched.add(effects)
    const { consume } = effects
    effects.consume = (code) => {
      spend(1)
      consume(code)
    }
  }
  const underWatch = (construct: Construct): Construct => ({
    ...construct,
    tokenize(effects, ok, nok) {
      watch(effects)
      spend(walkBack(this.events))
      return construct.tokenize.call(this, effects, ok, nok)
    },
  })
  // Tried wherever everything else has failed: what no address stands near is watched too.
  const watcher: Construct = {
    tokenize(effects, _, nok) {
      watch(effects)
      return nok
    },
  }
  const text: Record<string, Constructs> = { null: watcher }
  for (const [code, constructs] of Object.entries(gfmAutolinkLiteral().text ?? {})) {
    if (constructs) text[code] = Array.isArray(constructs) ? constructs.map(underWatch) : underWatch(constructs)
  }
  return { text }
}

/** As far as the extension is about to walk: to the last bracket that is still open, or to where it has walked before. */
function walkBack(events: Events): number {
  let at = events.length
  while (at > 0) {
    at -= 1
    const token = events[at]?.[1]
    if (!token || token._gfmAutolinkLiteralWalkedInto) break
    if ((token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced) break
  }
  return events.length - at
}
