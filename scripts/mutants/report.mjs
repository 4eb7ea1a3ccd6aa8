import { entryOf } from './equivalents.mjs'

/**
 * Prints the score of each group and the mutants that survived; answers the same for a file. Files on which tests are still to be tried
 * are not counted: of those, what is killed is known before what survives.
 */
export function printReport(mutants, tests, results, equivalents) {
  const unfinished = new Set()
  for (const { test, targets } of tests)
    for (const mutant of mutants) if (targets.has(mutant.file) && results.isOpen(mutant, test)) unfinished.add(mutant.file)
  const groups = [...new Set(mutants.map(({ group }) => group))]
  const mutantsOf = (group) => mutants.filter((mutant) => mutant.group === group)
  const scores = groups.map((group) => scoreOf(mutantsOf(group), unfinished, results, equivalents))
  console.table(Object.fromEntries(scores.map(({ survivors, ...score }, at) => [groups[at], score])))
  for (const { survivors } of scores)
    for (const { line, covered, ...mutant } of survivors)
      console.log(`${covered ? 'survived' : 'not covered'}, line ${line}: ${entryOf(mutant)}`)
  return Object.fromEntries(scores.map((score, at) => [groups[at], score]))
}

function scoreOf(mutants, unfinished, results, equivalents) {
  const counted = mutants.filter((mutant) => !equivalents.has(mutant))
  const tried = counted.filter(({ file }) => !unfinished.has(file))
  const survivors = tried.filter((mutant) => !results.isKilled(mutant))
  const killed = tried.length - survivors.length
  return {
    'of all': mutants[0]?.ofAll ?? 0,
    drawn: mutants.length,
    equivalent: mutants.length - counted.length,
    tried: tried.length,
    killed,
    score: tried.length === 0 ? '' : `${((100 * killed) / tried.length).toFixed(1)} %`,
    survivors: survivors.map(({ file, line, kind, was, becomes, ...mutant }) => ({
      file,
      line,
      kind,
      was,
      becomes,
      covered: results.isCovered(mutant),
    })),
  }
}
