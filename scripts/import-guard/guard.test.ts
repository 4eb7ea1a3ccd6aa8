import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const guard = join(import.meta.dirname, 'guard.mjs')
let house: string

/** One planted violation a rule: the rule that must find it, the file, what it imports. */
const violations: [rule: string, file: string, imports: string][] = [
  ['i18n-imports-nothing-of-the-house', 'i18n/i.ts', '@/domain/comments/types'],
  ['platform-points-not-up', 'platform/clock/a.ts', '@/domain/comments/policy'],
  ['platform-points-not-up', 'platform/clock/types-too.ts', '@/domain/comments/types'],
  ['domain-points-not-up', 'domain/comments/queries/b.ts', '@/components/comments/thread'],
  ['components-point-not-up', 'components/comments/c.tsx', '@/app/page'],
  ['reader-knows-only-pure-domain-files', 'reader/d.ts', '@/domain/comments/queries/list-thread'],
  ['a-noun-keeps-its-commands', 'domain/tips/commands/e.ts', '@/domain/comments/commands/post-comment'],
  ['article-commands-announce', 'domain/articles/commands/publish.ts', '@/domain/search/index/update-index'],
  ['followers-are-called-by-their-event', 'domain/articles/commands/unpublish.ts', '../followers/search-index'],
  ['members-do-not-know-each-other: domain/exports/html/profiles', 'domain/exports/html/profiles/mail.ts', './feed'],
  ['members-do-not-know-each-other: domain/articles/followers', 'domain/articles/followers/newsletter.ts', './search-index'],
  ['only-the-domain-touches-rows', 'app/f.tsx', '@/platform/db/client'],
  ['members-do-not-know-each-other: domain/tips/providers', 'domain/tips/providers/one.ts', './two'],
  ['the-domain-knows-no-server', 'domain/tips/j.ts', '@/platform/front/refuse'],
  ['only-the-server-knows-the-front', 'platform/clock/k.ts', '@/platform/front/refuse'],
  ['the-product-knows-no-tools', 'components/comments/l.tsx', '@/scripts/stop'],
  ['tools-know-no-pages', 'scripts/m.ts', '../app/page'],
  ['tools-know-no-pages', 'prisma/n.ts', '../components/comments/thread'],
  ['tools-know-no-pages', 'bench/o.ts', '../reader/index'],
  ['browser-specs-look-from-outside', 'e2e/specs/p.spec.ts', '@/domain/comments/queries/list-thread'],
  ['a-noun-writes-its-own-rows', 'domain/tips/commands/q.ts', '@/domain/comments/insert-comment'],
  ['members-do-not-know-each-other: domain/tips/providers', 'domain/tips/providers/three/provider.ts', '../two'],
  ['members-do-not-know-each-other: domain/imports/formats', 'domain/imports/formats/ghost.ts', './substack'],
  ['tests-stay-outside', 'domain/tips/g.ts', './tips.test'],
  ['what-is-imported-is-there', 'app/h.ts', '@/domain/nowhere'],
]

const innocents = [
  'platform/front/refuse.ts',
  'scripts/stop.mjs',
  'domain/tips/providers/registry.ts',
  'domain/imports/formats/registry.ts',
  'domain/imports/formats/substack.ts',
  'domain/articles/followers/registry.ts',
  'domain/comments/policy.ts',
  'domain/comments/types.ts',
  'domain/comments/commands/post-comment.ts',
  'domain/comments/queries/list-thread.ts',
  'components/comments/thread.tsx',
  'app/page.tsx',
  'reader/index.ts',
  'platform/db/client.ts',
  'domain/tips/providers/two.ts',
  'domain/tips/tips.test.ts',
  'domain/search/index/update-index.ts',
  'domain/articles/followers/search-index.ts',
  'domain/exports/html/profiles/feed.ts',
]

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(house, file)), { recursive: true })
  await writeFile(join(house, file), text)
}

/** What the guard says of the planted house, as 'rule: file'. */
function found(): string[] {
  const run = spawnSync(process.execPath, [guard, house], { encoding: 'utf8' })
  return run.stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' -> ')[0] ?? '')
}

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'broadside-house-'))
  for (const file of innocents) await plant(file, 'export const here = true\n')
  await plant('domain/comments/insert-comment.ts', 'export async function here(tx: Tx, text: string): Promise<void> {}\n')
  await plant(
    'components/comments/list.tsx',
    "import type { Thread } from '@/domain/comments/types'\nexport const List = () => <p>{1 as Thread}</p>\n",
  )
})

afterEach(() => rm(house, { recursive: true, force: true }))

test('a house that keeps the rules passes', () => {
  expect(found()).toEqual([])
  expect(() => execFileSync(process.execPath, [guard, house])).not.toThrow()
})

test.each(violations)('%s is found in %s', async (rule, file, imports) => {
  const type = file.includes('types-too') ? 'type ' : ''
  await plant(file, `import ${type}{ here } from '${imports}'\nexport const used = here as unknown\n`)
  expect(found()).toEqual([`${rule}: ${file}`])
  expect(() => execFileSync(process.execPath, [guard, house], { stdio: 'ignore' })).toThrow()
})

test('a wrong import is found when it is re-exported, or fetched while running', async () => {
  await plant('domain/tips/again.ts', "export { here } from '@/app/page'\n")
  await plant('domain/tips/later.ts', "export const later = () => import('@/app/page')\n")
  expect(found()).toEqual(['domain-points-not-up: domain/tips/again.ts', 'domain-points-not-up: domain/tips/later.ts'])
})

test('a circle is found, and one of types alone is none', async () => {
  await plant('platform/clock/one.ts', "import { two } from './two'\nexport const one = () => two\n")
  await plant('platform/clock/two.ts', "import type { one } from './one'\nexport const two = (it: typeof one) => it\n")
  expect(found()).toEqual([])
  await plant('platform/clock/two.ts', "import { one } from './one'\nexport const two = () => one\n")
  expect(found()).toEqual(['no-circles: platform/clock/one.ts'])
})
