import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadside-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = () => path.join(folder, '.env')
const settings = pathToFileURL(path.resolve('scripts/up/settings.mjs')).href
const script = `const { loadSettings } = await import('${settings}'); loadSettings({}); console.log('secret ' + process.env.AUTH_SECRET)`

/** Loads the settings in the folder and answers the secret that the server would be started with. */
function load(env: Record<string, string> = {}): string {
  const { AUTH_SECRET: _, ...around } = process.env
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...around, ...env },
    encoding: 'utf8',
  })
  expect(done.stderr).toBe('')
  return /^secret (.*)$/m.exec(done.stdout)?.[1] ?? ''
}

const fresh = /^[0-9a-f]{64}$/

describe('the secret', () => {
  it('is made with the .env where there is none, for its owner alone', () => {
    const secret = load()
    expect(secret).toMatch(fresh)
    expect(readFileSync(file(), 'utf8')).toContain(`\nAUTH_SECRET=${secret}\n`)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('is filled into a copy of .env.example, which stays otherwise as it is', () => {
    const example = readFileSync('.env.example', 'utf8')
    writeFileSync(file(), example)
    chmodSync(file(), 0o640)
    const secret = load()
    expect(secret).toMatch(fresh)
    expect(readFileSync(file(), 'utf8')).toBe(example.replace('\nAUTH_SECRET=\n', `\nAUTH_SECRET=${secret}\n`))
    expect(statSync(file()).mode & 0o777).toBe(0o640)
    expect(load()).toBe(secret)
  })

  it.each(['AUTH_SECRET=""\nPORT=3000\n', 'PORT=3000\nAUTH_SECRET= # later', 'PORT=3000', 'AUTH_SECRET=\r\nPORT=3000\r\n'])(
    'is added to %j',
    (text) => {
      writeFileSync(file(), text)
      const secret = load()
      expect(secret).toMatch(fresh)
      expect(readFileSync(file(), 'utf8')).toContain('PORT=3000')
      expect(load()).toBe(secret)
    },
  )

  it('that is there is never replaced', () => {
    writeFileSync(file(), 'AUTH_SECRET=kept-for-ever\n')
    expect(load({ AUTH_SECRET: '' })).toBe('kept-for-ever')
    expect(readFileSync(file(), 'utf8')).toBe('AUTH_SECRET=kept-for-ever\n')
  })

  it('of the environment wins, and nothing is written', () => {
    expect(load({ AUTH_SECRET: 'from-outside' })).toBe('from-outside')
    expect(existsSync(file())).toBe(false)
  })
})
