import { type Anybody, everybody, type Whose, type World } from './world'

/** One thing that may be asked for, of which things, and who may. */
export interface Row {
  /** An exported action of the admin, or 'POST /api/…'. */
  name: string
  /** On what it is tried. */
  on: string
  may: readonly Anybody[]
  /** The input, made of things in this world. */
  input: (world: World) => Promise<object>
  /** Left out: it happened if it was answered so. */
  happened?: (world: World, input: object) => Promise<boolean>
}

export const nobody: readonly Anybody[] = []
export const signedIn = everybody.filter((who) => who !== 'visitor')
export const isStaff = ['moderator', 'author', 'editor', 'owner'] as const
export const writers = ['author', 'editor', 'owner'] as const
export const moderators = ['moderator', 'editor', 'owner'] as const
export const editors = ['editor', 'owner'] as const
export const owner = ['owner'] as const

export type Input = (world: World, whose: Whose) => Promise<object>
export const row = (name: string, on: string, may: readonly Anybody[], input: Row['input']): Row => ({ name, on, may, input })

/** Of one essay: authors their own, editors and owners all. */
export const ofEssay = (
  name: string,
  input: Input,
  may: { own: readonly Anybody[]; other: readonly Anybody[] } = { own: writers, other: editors },
) => [
  row(name, 'own essay', may.own, (world) => input(world, 'own')),
  row(name, 'another’s essay', may.other, (world) => input(world, 'other')),
]
export const id: Input = async (world, whose) => ({ id: (await world.essay(whose)).id })
