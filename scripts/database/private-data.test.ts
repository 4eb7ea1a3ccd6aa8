import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-private-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command for the data folder of this test, as somebody whose files are for everybody to read. */
async function command(...args: string[]): Promise<void> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
  const script = 'umask 022 && exec "$0" scripts/run-typescript.mjs "$@"'
  await promisify(execFile)('sh', ['-c', script, process.execPath, ...args], { env })
}

/** Everything below the folder that others on this machine could read. */
function openPlaces(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)
}

it('what commands make in the data folder, and copies of it, are for their own user alone', async () => {
  await command('scripts/database/migrate.ts')
  await command('scripts/backup.ts', join(folder, 'backup'))
  expect(readdirSync(folder, { recursive: true })).toEqual(expect.arrayContaining(['data/broadside.db', 'backup/broadside.db']))
  expect(openPlaces()).toEqual([])
})

it('what an older Broadside left open is closed', async () => {
  mkdirSync(join(folder, 'data'), { mode: 0o755 })
  writeFileSync(join(folder, 'data', 'broadside.db'), '', { mode: 0o644 })
  await command('scripts/database/migrate.ts')
  expect(openPlaces()).toEqual([])
  chmodSync(join(folder, 'data'), 0o755)
  await command('scripts/owner-link.ts')
  expect(openPlaces()).toEqual([])
})
