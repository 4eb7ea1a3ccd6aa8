import { nameSkeletons } from '@/domain/accounts/names/resembles'
import { cachedUntilChanged } from '@/platform/changes/cached-until-changed'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { moderationTags } from '../tags'
import { networkKey } from './network-key'
import { personKeys } from './person-keys'
import { type BlockKind, blockKinds, type FoundBlock } from './types'

/** Who writes, in each way in which somebody can be blocked. */
export interface BlockedAs {
  authorId: string | null
  guestKey: string
  name: string
  email: string
  address: string
}

interface ActiveBlock {
  label: string
  until: Date | null
}

type Index = Readonly<Record<BlockKind, ReadonlyMap<string, ActiveBlock>>>

/** More than one person can have set by hand. */
const most = 50_000

// Every comment asks, and blocks change a few times a day at most.
const activeBlocks = cachedUntilChanged(moderationTags.blocks, async (): Promise<Index> => {
  const rows = await db().moderationBlock.findMany({
    where: { liftedAt: null, OR: [{ until: null }, { until: { gt: now() } }] },
    select: { kind: true, value: true, label: true, until: true },
    orderBy: { createdAt: 'desc' },
    take: most,
  })
  const index = { person: new Map(), name: new Map(), email: new Map(), network: new Map() }
  for (const { kind, value, label, until } of rows) {
    const known = blockKinds.find((each) => each === kind)
    if (!known) continue
    for (const key of known === 'name' ? nameSkeletons(value) : [value]) {
      const other: ActiveBlock | undefined = index[known].get(key)
      if (!other || endsBefore(other.until, until)) index[known].set(key, { label, until })
    }
  }
  return index
})

const endsBefore = (one: Date | null, other: Date | null) => one !== null && (other === null || one < other)

/** The block that this writer meets, that of their person first. */
export async function findBlock(writer: BlockedAs): Promise<FoundBlock | undefined> {
  const index = await activeBlocks()
  const keys: Record<BlockKind, () => string[]> = {
    person: () => personKeys(writer),
    email: () => [writer.email.toLowerCase()],
    name: () => nameSkeletons(writer.name),
    network: () => [networkKey(writer.address)],
  }
  for (const kind of ['person', 'email', 'name', 'network'] as const) {
    if (index[kind].size === 0) continue
    const block = keys[kind]()
      .map((key) => index[kind].get(key))
      .find((found) => found && (found.until === null || found.until > now()))
    if (block) return { kind, label: block.label, ...daysLeft(block.until) }
  }
  return undefined
}

function daysLeft(until: Date | null): { daysLeft?: number } {
  return until === null ? {} : { daysLeft: Math.ceil((until.getTime() - now().getTime()) / 86_400_000) }
}
