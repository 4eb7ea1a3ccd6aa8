import { createHash } from 'node:crypto'

/** So many of them. What is drawn hangs on each mutant alone, so that a change elsewhere draws no others, and a larger sample holds the smaller. */
export function sample(mutants, size, seed) {
  const lot = ({ file, kind, was, becomes, nth }) =>
    createHash('sha256').update([seed, file, kind, was, becomes, nth].join('\n')).digest('hex')
  const drawn = new Set(
    mutants
      .map((mutant) => ({ mutant, by: lot(mutant) }))
      .sort((a, b) => (a.by < b.by ? -1 : 1))
      .slice(0, size)
      .map(({ mutant }) => mutant),
  )
  return mutants.filter((mutant) => drawn.has(mutant))
}
