import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { onPostgres } from '@/platform/db/migrations/migrate-postgres'
import { countIn } from './testing/count-in'
import { OwnData } from './testing/own-data'

const { kind, template } = inject('databases')
const programs = path.resolve(`.build/tests-of-twice-${process.pid}`)
const prepare = path.join(programs, 'prepare/prepare.mjs')

vi.setConfig({ testTimeout: 240_000 })

let site: OwnData
let url = ''
beforeAll(() => {
  execFileSync(process.execPath, ['scripts/up/bundle-prepare.mjs', programs])
})
afterAll(() => rmSync(programs, { recursive: true, force: true }))
beforeEach(() => {
  site = new OwnData()
  url = kind === 'postgresql' ? `${template}_twice_${randomBytes(3).toString('hex')}` : ''
})
afterEach(async () => {
  site.remove()
  if (url) await onPostgres(template, `DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`)
})

const start = (...args: string[]) => site.run([prepare, ...args], { env: { DATABASE_URL: url } })

const count = (sql: string) => countIn(url || site.file('broadside.db'), sql)

const contents = async () => ({
  essays: await count('SELECT count(*) FROM "Article"'),
  people: await count('SELECT count(*) FROM "User"'),
  unfinished: await count(`SELECT count(*) FROM "Setting" WHERE "key" = 'demo'`),
})

describe('start / two instances at once', () => {
  it.runIf(kind === 'postgresql')('make the database and its demonstration once, and both come up', async () => {
    const ends = await Promise.all([1, 2, 3].map(() => start('--demo')))
    expect(ends).toEqual(ends.map(() => expect.objectContaining({ code: 0, complained: '' })))
    expect(ends.filter(({ said }) => said.includes('Filled the empty publication'))).toHaveLength(1)
    expect(await contents()).toEqual({ essays: 4, people: 1, unfinished: 0 })
  })

  it.runIf(kind === 'sqlite')('prepare a SQLite database once: the others are told of the first in one sentence', async () => {
    const ends = await Promise.all([1, 2, 3].map(() => start('--demo')))
    const [first, ...others] = ends.sort((one, other) => Number(one.code) - Number(other.code))
    expect(first).toMatchObject({ code: 0, complained: '' })
    for (const end of others)
      expect(end).toEqual({ code: 1, said: '', complained: expect.stringMatching(/^This publication is served already, [^\n]*\.\n$/) })
    expect(await contents()).toEqual({ essays: 4, people: 1, unfinished: 0 })
    expect(await start('--demo')).toMatchObject({ code: 0, complained: '' })
  })
})
