import { dirname } from 'node:path'
import { filesOf, importsOf } from '../import-guard/read-imports.mjs'

/**
 * The test files that load one of these files by way of imports, nearest first; of each file, so many at most. Of the same distance,
 * those in its folder stand nearer than others, and those that load less nearer than those that load half of the house.
 * @returns {{ test: string, targets: Set<string> }[]}
 */
export function testsFor(house, files, most) {
  const all = filesOf(house)
  const needs = new Map(all.map((file) => [file, importsOf(house, file).flatMap(({ to, typesOnly }) => (to && !typesOnly ? [to] : []))]))
  const tests = all.filter((file) => /\.test\.tsx?$/.test(file)).map((test) => ({ test, steps: stepsFrom(test, needs) }))
  const chosen = new Map()
  for (const file of files) {
    const near = tests
      .filter(({ steps }) => steps.has(file))
      .sort((a, b) => a.steps.get(file) - b.steps.get(file) || beside(b.test, file) - beside(a.test, file) || a.steps.size - b.steps.size)
    for (const { test, steps } of near.slice(0, most)) {
      const known = chosen.get(test) ?? { test, targets: new Set(), distance: Number.POSITIVE_INFINITY }
      known.targets.add(file)
      known.distance = Math.min(known.distance, steps.get(file))
      chosen.set(test, known)
    }
  }
  return [...chosen.values()].sort((a, b) => a.distance - b.distance)
}

/** Whether a test stands in the same folder. */
const beside = (test, file) => Number(dirname(test) === dirname(file))

/** How many imports lead from a file to each that it loads. */
function stepsFrom(test, needs) {
  const steps = new Map([[test, 0]])
  for (const [file, distance] of steps) for (const next of needs.get(file) ?? []) if (!steps.has(next)) steps.set(next, distance + 1)
  return steps
}
