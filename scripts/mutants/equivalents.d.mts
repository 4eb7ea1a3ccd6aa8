interface Mutant {
  file: string
  kind: string
  was: string
  becomes: string
}

export class Equivalents {
  constructor(text?: string)
  has(mutant: Mutant): boolean
}

export function entryOf(mutant: Mutant): string
