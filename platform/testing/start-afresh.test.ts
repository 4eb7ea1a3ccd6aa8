import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, vi } from 'vitest'

// A vitest of its own is started.
vi.setConfig({ testTimeout: 240_000 })

// Two files that are the same: each says what it found, then leaves behind all that a test may.
const untidy = (log: string) => `
import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, it, vi } from 'vitest'
import { onStop } from '${path.resolve('platform/shutdown/on-stop')}'
import { env } from '${path.resolve('platform/env/env')}'
import { holdClock, now } from '${path.resolve('platform/clock/clock')}'

const then = new Date('2001-02-03')
const found = () => ({
  port: process.env.PORT,
  address: env().PUBLIC_URL,
  umask: process.umask(),
  folder: process.cwd(),
  signals: process.listenerCount('SIGUSR2'),
  clock: now().getTime() === then.getTime(),
  timers: vi.isFakeTimers(),
  global: globalThis.left === undefined,
  shared: Symbol.for('broadside.left') in globalThis,
  open: globalThis[Symbol.for('tests.open')] ?? 0,
})
it('finds nothing and leaves much', () => {
  appendFileSync('${log}', JSON.stringify({ pid: process.pid, ...found() }) + '\\n')
  process.env.PORT = '4'
  process.env.PUBLIC_URL = 'http://left.example'
  process.umask(0o007)
  process.chdir(tmpdir())
  process.on('SIGUSR2', () => {})
  holdClock(then)
  vi.useFakeTimers()
  vi.stubEnv('PUBLIC_URL', 'http://stubbed.example')
  vi.stubGlobal('left', 1)
  globalThis[Symbol.for('broadside.left')] = 1
  globalThis[Symbol.for('tests.open')] = 1
  onStop('left open', () => { globalThis[Symbol.for('tests.open')] = 0 })
})`

it('tests / a process that test files share: gives each what it gave the first, whatever the last has left', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadside-afresh-'))
  try {
    const log = path.join(folder, 'found')
    mkdirSync(path.join(folder, 'app'))
    for (const name of ['one', 'other']) writeFileSync(path.join(folder, 'app', `${name}.test.ts`), untidy(log))
    const args = ['run', '--config', path.resolve('vitest.config.ts'), '--root', folder, '--maxWorkers', '1']
    execFileSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { stdio: 'pipe' })
    const [first, second] = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(second).toEqual(first)
    expect(first).toMatchObject({
      address: 'http://localhost:3000',
      signals: 0,
      clock: false,
      timers: false,
      global: true,
      shared: false,
      open: 0,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
