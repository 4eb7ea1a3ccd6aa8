import type { Tx } from '@/platform/db/client'

// Essays of one second that find room beside each other: an import may give a day's essays one and the same time.
const roomInSecond = 256

/**
 * A number for an essay in the index, larger the later it was published: the index gives its newest answers first without looking
 * at anything but the numbers. By chance among those that are free, so that two essays published at once rarely want the same one.
 */
export async function freePlace(tx: Tx, publishedAt: Date): Promise<bigint> {
  for (let second = Math.floor(publishedAt.getTime() / 1_000); ; second--) {
    const first = firstPlaceIn(second)
    const neighbours = await tx.searchEntry.findMany({
      where: { place: { gte: first, lt: first + BigInt(roomInSecond) } },
      select: { place: true },
    })
    const taken = new Set(neighbours.map(({ place }) => Number(place - first)))
    const free = Array.from({ length: roomInSecond }, (_, at) => at).filter((at) => !taken.has(at))
    const chosen = free[Math.floor(Math.random() * free.length)]
    if (chosen !== undefined) return first + BigInt(chosen)
  }
}

/** True where a place says this date. */
export function isPlaceOf(place: bigint, publishedAt: Date): boolean {
  const first = firstPlaceIn(Math.floor(publishedAt.getTime() / 1_000))
  return place >= first && place < first + BigInt(roomInSecond)
}

function firstPlaceIn(second: number): bigint {
  return BigInt(second) * BigInt(roomInSecond)
}
