import type { RateRule } from './rate-limit'

/** How often something may be asked for: by all of one network together, and by one person, wherever they come from. */
export interface WriteLimits {
  network: readonly RateRule[]
  person: readonly RateRule[]
}

interface Bounds {
  perMinute?: number
  perHour?: number
}

/** Limits of one thing. The network's bound is a household's or an office's, the person's that of somebody who takes part with zeal. */
export function writeLimits(name: string, { network, person }: { network: Bounds; person: Bounds }): WriteLimits {
  return { network: rulesOf(`${name}-network`, network), person: rulesOf(`${name}-person`, person) }
}

function rulesOf(name: string, { perMinute, perHour }: Bounds): RateRule[] {
  return [
    ...(perMinute === undefined ? [] : [{ name: `${name}-minute`, points: perMinute, perSeconds: 60 }]),
    ...(perHour === undefined ? [] : [{ name: `${name}-hour`, points: perHour, perSeconds: 3_600 }]),
  ]
}

/** A rule alone is the network's. */
export function limitsOf(limit: RateRule | WriteLimits | undefined): WriteLimits {
  if (limit === undefined) return { network: [], person: [] }
  return 'points' in limit ? { network: [limit], person: [] } : limit
}
