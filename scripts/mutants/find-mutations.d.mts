export interface Mutation {
  kind: string
  from: number
  to: number
  line: number
  was: string
  becomes: string
  statement: boolean
  nth: number
}

export function findMutations(file: string, source: string): Mutation[]
