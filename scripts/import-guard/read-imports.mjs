import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

const tiers = ['app', 'components', 'domain', 'platform', 'i18n', 'reader', 'scripts', 'prisma', 'bench', 'e2e']
const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']

// Generated code is not ours to guard, and the stand-in tools run in a checkout that a test lays around them.
const unguarded = /(^|\/)generated$|^scripts\/up\/testing\/tools$/

/** Every source file of the house, relative to it. */
export function filesOf(house) {
  const walk = (folder) =>
    readdirSync(join(house, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return unguarded.test(path) ? [] : walk(path)
      return /\.(tsx?|mjs)$/.test(entry.name) ? [path] : []
    })
  const top = ['server.ts', 'instrumentation.ts', 'proxy.ts'].filter((file) => existsSync(join(house, file)))
  return [...tiers.filter((tier) => existsSync(join(house, tier))).flatMap(walk), ...top]
}

/**
 * What one file imports of the house.
 * @returns {{ to: string | null, typesOnly: boolean, written: string }[]} `to` is null where nothing stands there.
 */
export function importsOf(house, file) {
  const { module, errors } = parseSync(file, readFileSync(join(house, file), 'utf8'))
  const broken = errors.find((error) => error.severity === 'Error')
  if (broken) throw new Error(`${file} cannot be parsed: ${broken.message}`)
  const source = (range) => ({ written: range.value, typesOnly: false })
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      written: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.filter((entry) => entry.moduleRequest).map((entry) => ({ written: entry.moduleRequest.value, typesOnly: entry.isType })),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const text = readFileSync(join(house, file), 'utf8').slice(start, end)
      return /^['"]/.test(text) ? [source({ value: text.slice(1, -1) })] : []
    }),
  ]
  return found.flatMap(({ written, typesOnly }) => {
    // '?url' and the like say how a file is imported, not which.
    const [place = ''] = written.split('?')
    const base = place.startsWith('@/') ? place.slice(2) : place.startsWith('.') ? join(dirname(file), place) : null
    return base === null ? [] : [{ written, typesOnly, to: standingAt(house, normalize(base)) }]
  })
}

const handed = /export (?:async )?function \w+\([^)]*?\b\w+: Tx\b/s
const known = new Map()

/** Does a file of the domain export a function that takes a transaction, and so writes in it? */
export function writesInTransaction(house, file) {
  const path = join(house, file)
  if (!known.has(path)) known.set(path, /^domain\/.*\.tsx?$/.test(file) && handed.test(readFileSync(path, 'utf8')))
  return known.get(path)
}

function standingAt(house, base) {
  for (const ending of endings) {
    const path = join(house, base + ending)
    if (existsSync(path) && statSync(path).isFile()) return base + ending
  }
  return base.includes('/generated/') ? base : null
}
