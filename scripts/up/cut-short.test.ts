import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { onPostgres } from '@/platform/db/migrations/migrate-postgres'
import { isAlive } from './testing/checkout'
import { countIn } from './testing/count-in'
import { OwnData } from './testing/own-data'

// The real filling with the demonstration, killed early and late.

const { kind, template } = inject('databases')
const programs = path.resolve(`.build/tests-of-cuts-${process.pid}`)
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
  url = kind === 'postgresql' ? `${template}_cut_${randomBytes(3).toString('hex')}` : ''
})
afterEach(async () => {
  site.remove()
  if (url) await onPostgres(template, `DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`)
})

const count = (sql: string) => countIn(url || site.file('broadside.db'), sql)
const stages: [string, string][] = [
  ['its author is there', 'SELECT count(*) FROM "User"'],
  ['the first comments are there', 'SELECT count(*) FROM "Comment"'],
]

function start(): ChildProcess {
  const env = { ...site.env(), DATABASE_URL: url }
  // As npm run up starts it, under a process that can be killed.
  const script = `require('node:child_process').spawn(process.execPath, [${JSON.stringify(prepare)}, '--demo'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    .once('spawn', function () { console.log(this.pid) })`
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'], env })
}

describe('start / a filling that is cut short', () => {
  it.each(stages)('by kill -9 as soon as %s is made whole by the next start', async (_name, sql) => {
    const parent = start()
    const [line] = parent.stdout ? await once(parent.stdout, 'data') : []
    const pid = Number(String(line))
    await vi.waitFor(async () => expect(await count(sql)).toBeGreaterThan(0), { timeout: 200_000, interval: 5 })
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 20_000, interval: 20 })
    expect(await site.run([prepare, '--demo'], { env: { DATABASE_URL: url } })).toMatchObject({ code: 0, complained: '' })
    const whole = { essays: await count('SELECT count(*) FROM "Article"'), people: await count('SELECT count(*) FROM "User"') }
    expect(whole).toEqual({ essays: 4, people: 1 })
    expect(await count(`SELECT count(*) FROM "Setting" WHERE "key" = 'demo'`)).toBe(0)
  })
})
