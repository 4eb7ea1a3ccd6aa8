import { byTime, isAfter, type Shown, type Since, writeSince } from './event-id'

/**
 * What readers of a thread are told: which comments have come, and which of those that everybody saw have gone, so that nobody counts them.
 * Never what they say, and nothing of what never was in the thread.
 */
export interface News {
  id: string
  data: string
}

/** So many of a thread's latest are known. Who has missed more is told that there are more. */
export const mostKnown = 200

/**
 * Writers whose commits cross become visible in another order than that of their times. Who comes back is told of so much once more; what
 * they have they know by its id.
 */
const overlapMs = 10_000

/** What has come since then, of a thread whose latest these are; undefined if nothing has. */
export function newsSince(latest: readonly Shown[], since: Since): News | undefined {
  return newsOf({ come: latest.filter((shown) => isAfter(shown, since)), gone: [], latest })
}

/** What has happened between two looks at the latest of a thread. */
export function newsBetween(before: readonly Shown[], latest: readonly Shown[]): News | undefined {
  const [knownBefore, knownNow] = [before, latest].map((look) => new Set(look.map(writeSince)))
  // A full look ends somewhere: what stood below it moves up when something above is taken away, and is not new; what falls below is not gone.
  const isWithin = (shown: Shown, look: readonly Shown[]) => look.length < mostKnown || byTime(shown, look[0] as Shown) > 0
  const come = latest.filter((shown) => !knownBefore?.has(writeSince(shown)) && isWithin(shown, before))
  const gone = before.filter((shown) => !knownNow?.has(writeSince(shown)) && isWithin(shown, latest))
  return newsOf({ come, gone, latest })
}

function newsOf({ come, gone, latest }: { come: readonly Shown[]; gone: readonly Shown[]; latest: readonly Shown[] }): News | undefined {
  if (come.length + gone.length === 0) return undefined
  const here = new Set(latest.map(({ id }) => id))
  // One that was hidden and let in again has not gone.
  const away = gone.filter(({ id }) => !here.has(id))
  const told = {
    ids: come.map(({ id }) => id),
    ...(away.length === 0 ? {} : { gone: away.map(({ id }) => id) }),
    ...(come.length < mostKnown ? {} : { more: true }),
  }
  return { id: writeSince({ at: (latest.at(-1)?.at ?? 0) - overlapMs }), data: JSON.stringify(told) }
}
