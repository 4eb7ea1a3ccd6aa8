import type { Mutation } from './find-mutations.mjs'

export function sample<Mutant extends Mutation & { file: string }>(mutants: readonly Mutant[], size: number, seed: string): Mutant[]
