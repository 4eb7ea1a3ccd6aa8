/** What was learned: of how many comments of each kind, and in how many each token stood. */
export interface FilterModel {
  ham: number
  spam: number
  tokens: ReadonlyMap<string, readonly [ham: number, spam: number]>
}

export interface SpamScore {
  /** 0: as what was approved; 1: as what was deleted; 0.5: cannot say. */
  score: number
  /** Those that spoke loudest for spam. */
  signs: string[]
}

/** How strongly a token that was seen seldom is held to say nothing, and how far from nothing one must be to be heard. */
const priorStrength = 0.45
const leastDistance = 0.1
const mostHeard = 150

/** Naive Bayes in Robinson's and Fisher's way: as sure of ham as of spam, and in the middle where it does not know. */
export function scoreTokens(tokens: readonly string[], model: FilterModel): SpamScore {
  const heard = tokens
    .flatMap((token) => {
      const counts = model.tokens.get(token)
      return counts ? [{ token, probability: spamProbability(counts, model) }] : []
    })
    .filter(({ probability }) => Math.abs(probability - 0.5) >= leastDistance)
    .sort((one, other) => Math.abs(other.probability - 0.5) - Math.abs(one.probability - 0.5))
    .slice(0, mostHeard)
  if (heard.length === 0) return { score: 0.5, signs: [] }
  const logs = (of: (probability: number) => number) => heard.reduce((sum, { probability }) => sum + Math.log(of(probability)), 0)
  const spam = 1 - chiSquared(-2 * logs((probability) => 1 - probability), 2 * heard.length)
  const ham = 1 - chiSquared(-2 * logs((probability) => probability), 2 * heard.length)
  const signs = heard.filter(({ probability }) => probability > 0.5).map(({ token }) => token)
  return { score: (spam - ham + 1) / 2, signs: signs.slice(0, 5) }
}

function spamProbability([ham, spam]: readonly [number, number], model: FilterModel): number {
  const inHam = ham / Math.max(model.ham, 1)
  const inSpam = spam / Math.max(model.spam, 1)
  const times = ham + spam
  if (times === 0) return 0.5
  return (priorStrength * 0.5 + times * (inSpam / (inHam + inSpam))) / (priorStrength + times)
}

/** The probability of at least this much by chance, for an even number of degrees of freedom. */
function chiSquared(value: number, degrees: number): number {
  const half = value / 2
  let term = Math.exp(-half)
  let sum = term
  for (let at = 1; at < degrees / 2; at++) {
    term *= half / at
    sum += term
  }
  return Math.min(sum, 1)
}
