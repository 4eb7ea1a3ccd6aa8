// npm run lint:imports [house]: fails when an import points the wrong way, nowhere, or round in a circle.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesOf, importsOf, writesInTransaction } from './read-imports.mjs'
import { breaks, rulesFor } from './rules.mjs'

/** The house's broken rules, as lines 'rule: file -> file'. */
export function brokenRules(house) {
  const broken = []
  /** @type {Map<string, string[]>} what each file needs when it runs: types make no circle */
  const needs = new Map()
  const files = filesOf(house)
  const rules = rulesFor(files)
  for (const from of files) {
    const imports = importsOf(house, from)
    needs.set(
      from,
      imports.flatMap(({ to, typesOnly }) => (to && !typesOnly ? [to] : [])),
    )
    for (const { to, written, typesOnly } of imports) {
      if (to === null) broken.push(`what-is-imported-is-there: ${from} -> ${written}`)
      else {
        const writesRows = !typesOnly && writesInTransaction(house, to)
        for (const rule of rules) if (breaks(rule, from, to, writesRows)) broken.push(`${rule.name}: ${from} -> ${to}`)
      }
    }
  }
  return [...broken, ...circles(needs).map((circle) => `no-circles: ${circle.join(' -> ')}`)]
}

/** One circle for each way back that a walk through the files meets. */
function circles(needs) {
  const found = []
  const state = new Map()
  const walk = (file, path) => {
    state.set(file, 'open')
    for (const next of needs.get(file) ?? []) {
      if (state.get(next) === 'open') found.push([...path.slice(path.indexOf(next)), next])
      else if (!state.has(next)) walk(next, [...path, next])
    }
    state.set(file, 'done')
  }
  for (const file of needs.keys()) if (!state.has(file)) walk(file, [file])
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const house = resolve(process.argv[2] ?? '.')
  const broken = brokenRules(house)
  for (const line of broken) console.error(line)
  console.log(`${filesOf(house).length} files, ${broken.length} broken import rules`)
  process.exitCode = broken.length > 0 ? 1 : 0
}
