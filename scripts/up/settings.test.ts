import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
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

/** What is said where the settings in the folder are refused. */
function complaint(env: Record<string, string> = {}, options: SpawnSyncOptions = {}): string {
  const { AUTH_SECRET: _, ...around } = process.env
  const refusing = script.replace(
    'loadSettings({})',
    'try { loadSettings({}) } catch (e) { console.error(e.constructor.name === "Stop" ? e.message : e); process.exit(1) }',
  )
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', refusing], {
    cwd: folder,
    ...options,
    env: { ...around, ...env },
    encoding: 'utf8',
  })
  expect(done.status).toBe(1)
  return String(done.stderr)
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
    writeFileSync(file(), 'AUTH_SECRET=kept-for-ever-and-thirty-two-long\n')
    expect(load({ AUTH_SECRET: '' })).toBe('kept-for-ever-and-thirty-two-long')
    expect(readFileSync(file(), 'utf8')).toBe('AUTH_SECRET=kept-for-ever-and-thirty-two-long\n')
  })

  it('of the environment wins, and nothing is written', () => {
    expect(load({ AUTH_SECRET: 'from-outside-and-thirty-two-long!' })).toBe('from-outside-and-thirty-two-long!')
    expect(existsSync(file())).toBe(false)
  })
})

describe('.env', () => {
  const secret = `AUTH_SECRET=${'a'.repeat(64)}\n`
  const cuts: [string, string, RegExp][] = [
    ['within a name', `${secret}PORT=3000\nDATABASE_U`, /^\.env was cut, or has a slip: its line 3 is no setting\. /],
    ['within the name of the secret', 'PORT=3000\nAUTH_SECR', /^\.env was cut, or has a slip: its line 2 is no setting\. /],
    [
      'within a quoted value',
      `${secret}MAIL_FROM="Ada <ada@exa`,
      /^\.env was cut: the value of MAIL_FROM begins with a quote that is never closed\. /,
    ],
    ['within the secret', 'PORT=3000\nAUTH_SECRET=0f0f0f0f0f', /^AUTH_SECRET in \.env has 10 characters and needs 32: /],
    ['to blocks of nothing', `${secret}\0\0\0\0`, /^\.env was damaged, it holds bytes that are no text: /],
  ]

  it.each(cuts)('that was cut %s is refused in one sentence, and stays as it is', (_name, text, sentence) => {
    writeFileSync(file(), text)
    const said = complaint()
    expect(said).toMatch(sentence)
    expect(said).toMatch(/^[^\n]+\.\n$/)
    expect(readFileSync(file(), 'utf8')).toBe(text)
  })

  it('that is empty beside a publication was cut: a new secret would start it with other settings', () => {
    writeFileSync(file(), '')
    mkdirSync(path.join(folder, 'data'))
    writeFileSync(path.join(folder, 'data', 'broadside.db'), 'SQLite format 3')
    expect(complaint({ DATA_DIR: '' })).toMatch(/^\.env is empty, and there is a publication already: [^\n]+\.\n$/)
    rmSync(path.join(folder, 'data'), { recursive: true })
    expect(load()).toMatch(fresh)
  })

  it('may hold quotes of several lines, comments, CRLF and export', () => {
    writeFileSync(file(), `# A comment\r\n\r\nexport PORT=3000\r\nMAIL_FROM="one\ntwo three\nfour"\r\n${secret}`)
    expect(load()).toBe('a'.repeat(64))
  })

  it('that is a folder is told as one', () => {
    mkdirSync(file())
    expect(complaint()).toMatch(/^\.env is a folder: remove it, and start again\. /)
  })

  const nobody = { uid: 65_534, gid: 65_534 }
  const isRoot = process.getuid?.() === 0

  it.runIf(isRoot)('that another user owns is told with its owner', () => {
    chmodSync(folder, 0o755)
    writeFileSync(file(), secret, { mode: 0o600 })
    expect(complaint({}, nobody)).toMatch(
      /^\.env cannot be read \(EACCES\): \S*\.env belongs to root, and this is nobody: chown -R nobody \S*\.env\.\n$/,
    )
  })

  it.runIf(isRoot)('that cannot be written is told with whose it is', () => {
    chmodSync(folder, 0o755)
    expect(complaint({}, nobody)).toMatch(
      /^AUTH_SECRET is not set and \.env cannot be written: \S* belongs to root, and this is nobody: [^\n]*\.\n$/,
    )
    writeFileSync(file(), 'PORT=3000\n', { mode: 0o644 })
    expect(complaint({}, nobody)).toMatch(
      /^AUTH_SECRET is not set and \.env cannot be written: \S*\.env belongs to root, and this is nobody: [^\n]*\.\n$/,
    )
    expect(readFileSync(file(), 'utf8')).toBe('PORT=3000\n')
  })

  it('keeps being what a link leads to', () => {
    writeFileSync(path.join(folder, 'settings'), 'PORT=3000\n')
    symlinkSync('settings', file())
    const made = load()
    expect(readFileSync(path.join(folder, 'settings'), 'utf8')).toBe(`PORT=3000\nAUTH_SECRET=${made}\n`)
    expect(lstatSync(file()).isSymbolicLink()).toBe(true)
  })
})
