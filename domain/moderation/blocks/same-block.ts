import { now } from '@/platform/clock/clock'

/** What a block is of: two of the same kind and value are of the same person, name, address or network. */
export interface BlockOf {
  kind: string
  value: string
}

/** A condition: blocks of this, lifted by nobody and not over. */
export function inForce({ kind, value }: BlockOf) {
  return { kind, value, liftedAt: null, OR: [{ until: null }, { until: { gt: now() } }] }
}
