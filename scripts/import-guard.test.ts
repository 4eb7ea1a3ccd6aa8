import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
let house: string

/** One planted violation a rule: the file, what it imports, and the rule that must find it. */
const violations: [rule: string, file: string, imports: string][] = [
  ['platform-points-nowhere-up', 'platform/clock/a.ts', '@/domain/comments/policy'],
  ['domain-points-not-up', 'domain/comments/queries/b.ts', '@/components/comments/thread'],
  ['components-point-not-up', 'components/comments/c.ts', '@/app/page'],
  ['reader-knows-only-pure-domain-files', 'reader/d.ts', '@/domain/comments/queries/list-thread'],
  ['a-noun-keeps-its-commands', 'domain/tips/commands/e.ts', '@/domain/comments/commands/post-comment'],
  ['only-the-domain-writes-and-reads-rows', 'app/f.ts', '@/platform/db/client'],
  ['members-of-tips-providers-do-not-know-each-other', 'domain/tips/providers/one.ts', './two'],
  ['tests-stay-outside', 'domain/tips/g.ts', './tips.test'],
  ['what-is-imported-is-there', 'app/h.ts', '@/domain/nowhere'],
]

const innocents = [
  'domain/comments/policy',
  'domain/comments/commands/post-comment',
  'domain/comments/queries/list-thread',
  'components/comments/thread',
  'app/page',
  'reader/index',
  'platform/db/client',
  'domain/tips/providers/two',
  'domain/tips/tips.test',
]

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(house, file)), { recursive: true })
  await writeFile(join(house, file), text)
}

/** The rules broken in the planted house, as 'rule: file'. */
function broken(): Promise<string[]> {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cli, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'app', 'components', 'domain', 'platform', 'reader']
  return new Promise((done, failed) => {
    execFile(process.execPath, args, { cwd: house, maxBuffer: 1 << 24 }, (error, output) => {
      if (!output) return failed(error ?? new Error('the guard printed nothing'))
      const report = JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string }[] } }
      done(report.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`))
    })
  })
}

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'broadside-house-'))
  await cp(join(root, '.dependency-cruiser.mjs'), join(house, '.dependency-cruiser.mjs'))
  await cp(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'))
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const name of innocents) await plant(`${name}.ts`, 'export const here = true\n')
})

afterAll(() => rm(house, { recursive: true, force: true }))

test('a house that keeps the rules passes the import guard', async () => {
  expect(await broken()).toEqual([])
})

test('the import guard finds one planted violation of each rule', async () => {
  for (const [, file, imports] of violations) await plant(file, `export * from '${imports}'\n`)
  await plant('platform/clock/one.ts', "import { two } from './two'\nexport const one = () => two\n")
  await plant('platform/clock/two.ts', "import { one } from './one'\nexport const two = () => one\n")
  const found = await broken()
  for (const [rule, file] of violations) expect(found).toContain(`${rule}: ${file}`)
  expect(found.some((line) => line.startsWith('no-circles: platform/clock/'))).toBe(true)
})
