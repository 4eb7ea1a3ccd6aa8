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

/** What has come since then under an essay whose latest these are, or in one thread of it; undefined if nothing has. */
export function newsSince(latest: readonly Shown[], since: Since, rootId?: string): News | undefined {
  return newsOf({ come: latest.filter((shown) => isAfter(shown, since)), gone: [], latest }, rootId)
}

/** What has happened between two looks at the latest under an essay, or of it in one thread. */
export function newsBetween(before: readonly Shown[], latest: readonly Shown[], rootId?: string): News | undefined {
  const [knownBefore, knownNow] = [before, latest].map((look) => new Set(look.map(writeSince)))
  // A full look ends somewhere: what stood below it moves up when something above is taken away, and is not new; what falls below is not gone.
  const isWithin = (shown: Shown, look: readonly Shown[]) => look.length < mostKnown || byTime(shown, look[0] as Shown) > 0
  const come = latest.filter((shown) => !knownBefore?.has(writeSince(shown)) && isWithin(shown, before))
  const gone = before.filter((shown) => !knownNow?.has(writeSince(shown)) && isWithin(shown, latest))
  return newsOf({ come, gone, latest }, rootId)
}

interface Happened {
  come: readonly Shown[]
  gone: readonly Shown[]
  latest: readonly Shown[]
}

function newsOf({ come, gone, latest }: Happened, rootId?: string): News | undefined {
  const isTold = (shown: Shown) => rootId === undefined || shown.rootId === rootId
  const [hasCome, hasGone] = [come.filter(isTold), gone.filter(isTold)]
  if (hasCome.length + hasGone.length === 0) return undefined
  const here = new Set(latest.map(({ id }) => id))
  // One that was hidden and let in again has not gone.
  const away = hasGone.filter(({ id }) => !here.has(id))
  const told = {
    ids: hasCome.map(({ id }) => id),
    ...(away.length === 0 ? {} : { gone: away.map(({ id }) => id) }),
    ...(come.length < mostKnown ? {} : { more: true }),
  }
  return { id: writeSince({ at: (latest.at(-1)?.at ?? 0) - overlapMs }), data: JSON.stringify(told) }
}
