import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { Equivalents, entryOf } from './equivalents.mjs'
import { findMutations } from './find-mutations.mjs'
import { instrument } from './instrument.mjs'
import { sample } from './sample.mjs'
import { testsFor } from './tests-for.mjs'

const inWords = (source: string) =>
  findMutations('a.ts', source).map(({ kind, was, becomes }) => `${kind}: ${was} → ${becomes || 'nothing'}`)

describe('mutants / what is mutated', () => {
  it.each([
    ['f(a < 1)', ['removed: f(a < 1) → nothing', '< becomes <=: a < 1 → (a) <= (1)', 'number: 1 → 2']],
    ['const b = a && !c', ['&& becomes ||: a && !c → (a) || (!c)', '! removed: !c → c']],
    ['if (a) throw b', ['removed: throw b → nothing', 'always: a → true', 'never: a → false']],
    ['const b = { ...a, c: true }', ['spread removed: { ...a, c: true } → ({c: true})', 'boolean: true → false']],
    ["const b = ['x', c]", ["element removed: ['x', c] → [c]", "element removed: ['x', c] → ['x']", "string: 'x' → ''"]],
    ['const b = a?.c', ['?. becomes .: a?.c → a.c']],
    ['const b = /^x$/', ['^ removed: /^x$/ → /x$/', '$ removed: /^x$/ → /^x/']],
    ['const b = (a) => a.c', ['returns nothing: a.c → undefined']],
    ['const b = a.every(c)', ['every becomes some: a.every(c) → a.some(c)']],
  ])('%s', (source, expected) => expect(inWords(source).sort()).toEqual(expected.sort()))

  it.each([
    ["import a from 'b'"],
    ["type A = { b: 'c' }"],
    ["throw new Error('for the log')".replace('throw ', 'const a = ')],
    ["const a = { 'b-c': d }"],
    ["'use server'"],
    ['const a = sql`SELECT`'],
  ])('not what names something or is told to people who read logs: %s', (source) => expect(inWords(source)).toEqual([]))
})

const source = `
result = [...items, ...(items.length > 2 ? ['many'] : [])]
for (const item of items) if (item === 'b' || item.startsWith('x')) result.push(item + '!')
`
const mutations = findMutations('a.ts', source).map((mutation, id) => ({ ...mutation, id }))

function run(code: string, active = -1) {
  const covered = new Set<number>()
  const isActive = (id: number) => {
    covered.add(id)
    return id === active
  }
  return { result: runInNewContext(`${code}; result`, { mutant$: isActive, items: ['a', 'b', 'xc'] }) as string[], covered }
}

describe('mutants / an instrumented file', () => {
  const code = instrument(source, mutations)

  it('does what it did while no mutant is active, and notes what is covered', () => {
    expect(run(code).result).toEqual(['a', 'b', 'xc', 'many', 'b!', 'xc!'])
    expect(run(code).covered.size).toBeGreaterThan(mutations.length / 2)
  })

  it.each(mutations.map((mutation) => [mutation.kind, mutation.was, mutation] as const))(
    'does what the one mutant does that is active: %s in %s',
    (_, _was, mutation) => {
      const text = source.slice(0, mutation.from) + (mutation.becomes || '{}') + source.slice(mutation.to)
      const outcome = (work: () => { result: string[] }) => {
        try {
          return [...work().result]
        } catch (error) {
          return String(error)
        }
      }
      expect(outcome(() => run(code, mutation.id))).toEqual(outcome(() => run(text)))
    },
  )
})

describe('mutants / a sample', () => {
  const mutants = mutations.map((mutation) => ({ file: 'a.ts', ...mutation }))

  it('is the same for one seed, part of every larger one, and not changed by what is written elsewhere', () => {
    const drawn = sample(mutants, 5, '1')
    expect(drawn).toHaveLength(5)
    expect(sample(mutants, 9, '1')).toEqual(expect.arrayContaining(drawn))
    const moved = mutants.map((mutant) => ({ ...mutant, from: mutant.from + 100, line: mutant.line + 3 }))
    expect(sample(moved, 5, '1').map(({ id }) => id)).toEqual(drawn.map(({ id }) => id))
  })
})

describe('mutants / equivalent ones', () => {
  const mutant = { file: 'a.ts', kind: 'number', was: '4', becomes: '5' }

  it('are those of the list, with their reason', () => {
    const equivalents = new Equivalents(`# What they are.\n${entryOf(mutant)}  # Only compared.\n`)
    expect(equivalents.has(mutant)).toBe(true)
    expect(equivalents.has({ ...mutant, was: '6' })).toBe(false)
  })
})

describe('mutants / the tests of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-tests-for-'))
  const put = (file: string, ...imports: string[]) => {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), imports.map((name) => `import '${name}'\n`).join(''))
  }
  put('platform/a/a.ts')
  put('platform/b/server.ts', '../a/a')
  put('platform/a/a.test.ts', './a')
  put('platform/a/beside.test.ts', '../b/server', './more')
  put('platform/a/more.ts')
  put('platform/b/light.test.ts', './server')
  put('platform/b/heavy.test.ts', './server', '../a/more')
  put('platform/b/none.test.ts')

  it('are those that load it, the nearest first; of the same distance those beside it, then those that load less', () => {
    const names = (most: number) => testsFor(folder, ['platform/a/a.ts'], most).map(({ test }) => test)
    expect(names(3)).toEqual(['platform/a/a.test.ts', 'platform/a/beside.test.ts', 'platform/b/light.test.ts'])
    expect(names(9)).toHaveLength(4)
  })
})
