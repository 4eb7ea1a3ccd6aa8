import type { Mutation } from './find-mutations.mjs'

export function instrument(source: string, mutations: readonly (Mutation & { id: number })[]): string
