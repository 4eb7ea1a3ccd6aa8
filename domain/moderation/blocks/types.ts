export const blockKinds = ['person', 'name', 'email', 'network'] as const
export type BlockKind = (typeof blockKinds)[number]

/** For how many days a block may be set; null is for good. */
export const blockDays = [1, 7, 30, 365, null] as const

/** What a rule hears of a block. */
export interface FoundBlock {
  kind: BlockKind
  /** The name or the address; of a network, of whom it was known. */
  label: string
  /** Left out: for good. */
  daysLeft?: number
}

/** A block as the admin lists it. */
export interface BlockEntry {
  id: string
  kind: BlockKind
  label: string
  reason: string
  until: Date | null
  createdByName: string
  createdAt: Date
  liftedAt: Date | null
  liftedByName: string
  isActive: boolean
  mayLift: boolean
}
