import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Checkout, type Ended, freePort } from './testing/checkout'

let checkout: Checkout
beforeEach(() => {
  checkout = new Checkout()
})
afterEach(() => checkout.remove())

async function startAndStop(env: Record<string, string> = {}): Promise<Ended & { steps: string[] }> {
  const start = checkout.start({ PORT: await freePort(), ...env })
  await start.up.then(
    () => start.process.kill('SIGTERM'),
    () => {},
  )
  return { ...(await start.ended), steps: checkout.steps() }
}

const quick = ['prepare', 'server']

describe('packages', () => {
  it('that are whole are not installed again, and nothing is built again', async () => {
    await startAndStop()
    expect((await startAndStop()).steps).toEqual(quick)
  })

  const losses: [string, (checkout: Checkout) => void][] = [
    ['a folder of a package is gone, though npm’s list names it', (at) => rmSync(at.file('node_modules/next'), { recursive: true })],
    ['npm’s list is gone', (at) => rmSync(at.file('node_modules/.package-lock.json'))],
    ['all of them are gone', (at) => rmSync(at.file('node_modules'), { recursive: true })],
    ['package-lock.json wants another version', (at) => wantVersion(at, '1.0.1')],
    [
      'the driver was damaged',
      (at) => writeFileSync(at.file('node_modules/better-sqlite3/index.js'), 'throw new Error("invalid ELF header")'),
    ],
  ]

  it.each(losses)('are installed again where %s', async (_name, lose) => {
    await startAndStop()
    lose(checkout)
    const again = await startAndStop()
    expect(again.steps[0]).toBe('npm')
    expect(again).toMatchObject({ code: 0, complained: '' })
  })

  it('whose driver was compiled for another Node.js keep their place: the driver alone is compiled again', async () => {
    await startAndStop()
    const driver = checkout.file('node_modules/better-sqlite3/index.js')
    writeFileSync(driver, readFileSync(driver, 'utf8').replace(/!== '\d+'/, "!== '1'"))
    const again = await startAndStop()
    expect(again).toMatchObject({ code: 0, complained: '', steps: ['driver', ...quick] })
    expect(again.said).toContain(`Making the SQLite driver for Node.js ${process.versions.node}`)
    expect((await startAndStop()).steps).toEqual(quick)
  })

  it('whose driver does not load after it was installed are refused in one sentence', async () => {
    const { code, complained } = await startAndStop({ COMPILES_FOR: '1' })
    expect(code).toBe(1)
    expect(complained).toMatch(/^The SQLite driver was installed and does not load: [^\n]* compiled against [^\n]*\n$/)
  })
})

function wantVersion(at: Checkout, version: string): void {
  for (const name of ['package-lock.json', 'installed.json'])
    writeFileSync(at.file(name), readFileSync(at.file(name), 'utf8').replace('"1.0.0"', `"${version}"`))
}

describe('what the checks need', () => {
  const hasChecks = () => existsSync(checkout.file('node_modules/vitest/package.json'))

  it('is left out by a start', async () => {
    expect((await startAndStop()).steps).toContain('npm')
    expect(hasChecks()).toBe(false)
  })

  it('is added by npm test to what a start has installed, once', async () => {
    await startAndStop()
    expect(await checkout.installAll().ended).toMatchObject({ code: 0, complained: '' })
    expect(checkout.steps()).toEqual(['npm install'])
    expect(hasChecks()).toBe(true)
    await checkout.installAll().ended
    expect(checkout.steps()).toEqual([])
  })

  it('is installed with the rest by npm test in a clean clone, and stays where it is at a start', async () => {
    expect(await checkout.installAll().ended).toMatchObject({ code: 0, complained: '' })
    expect(checkout.steps()).toEqual(['npm', 'driver'])
    const { steps } = await startAndStop()
    expect(steps).not.toContain('npm')
    expect(steps).not.toContain('npm install')
    expect(hasChecks()).toBe(true)
  })
})

describe('an installation that fails', () => {
  const faults: [string, RegExp][] = [
    ['npm error code ENOSPC', /^npm ci failed: the disk is full\. Make room, then start again\.\n$/],
    ['npm error code EAI_AGAIN', /\n\nnpm ci failed: the registry of packages cannot be reached\. [^\n]*\.\n$/],
    ['npm error code EACCES', /\n\nnpm ci failed: this folder cannot be written by this user\.\n$/],
    ['npm error something new', /\n\nnpm ci failed: what it said stands above\.\n$/],
  ]

  it.each(faults)('with “%s” ends in a sentence, and is begun again', async (said, sentence) => {
    const { code, complained } = await startAndStop({ FAIL_AT: 'npm', FAIL_WITH: said })
    expect(code).toBe(1)
    expect(complained).toMatch(sentence)
    expect((await startAndStop()).steps[0]).toBe('npm')
  })
})

describe('two starts in one folder', () => {
  it('install and build once: the second waits for the first', async () => {
    const starts = await Promise.all([1, 2, 3].map(async () => checkout.start({ PORT: await freePort() })))
    await Promise.all(starts.map(({ up }) => up))
    for (const { process } of starts) process.kill('SIGTERM')
    expect(await Promise.all(starts.map(({ ended }) => ended))).toEqual(
      starts.map(() => expect.objectContaining({ code: 0, complained: '' })),
    )
    // The driver is compiled while the rest goes on.
    expect(checkout.steps().filter((step) => !quick.includes(step) && step !== 'driver')).toEqual([
      'npm',
      'clients',
      'next',
      'server bundle',
      'prepare bundle',
    ])
  })

  it('wait for nobody who was killed', async () => {
    const first = checkout.start({ PORT: await freePort(), HANG_AT: 'npm' })
    await first.says('Installing packages')
    const second = checkout.start({ PORT: await freePort() })
    await second.says('waiting for it')
    first.process.kill('SIGKILL')
    await second.up
    second.process.kill('SIGTERM')
    expect(await second.ended).toMatchObject({ code: 0, complained: '' })
  })

  it('sign with one secret, the one in .env', async () => {
    const starts = await Promise.all([1, 2, 3].map(async () => checkout.start({ PORT: await freePort() })))
    await Promise.all(starts.map(({ up }) => up))
    for (const { process } of starts) process.kill('SIGTERM')
    const secrets = (await Promise.all(starts.map(({ ended }) => ended))).map(({ said }) => /signs with (.*)/.exec(said)?.[1])
    expect(readFileSync(checkout.file('.env'), 'utf8')).toContain(`AUTH_SECRET=${secrets[0]}`)
    expect(new Set(secrets).size).toBe(1)
  })
})
