import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(() => closers.splice(0).map((close) => close()))

function up(args: string[], env: Record<string, string> = {}): Promise<{ code: number | null; said: string; complained: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  closers.push(() => child.kill('SIGKILL'))
  let [said, complained] = ['', '']
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (complained += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said, complained })))
}

const command = 'scripts/up.mjs'
const oneSentence = (start: RegExp) => ({
  code: 1,
  said: '',
  complained: expect.stringMatching(new RegExp(`^${start.source}[^\\n]*\\.\\n$`)),
})

async function takenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  closers.push(() => server.close())
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

describe('npm run up says in one sentence why it cannot start', () => {
  it('where the port is in use', async () => {
    const port = await takenPort()
    expect(await up([command, '--port', String(port)])).toEqual(oneSentence(new RegExp(`Port ${port} is in use`)))
  })

  it('where the port is none', async () => {
    expect(await up([command, '--port=web'])).toEqual(oneSentence(/web is no port/))
  })

  it('where the port is left out', async () => {
    expect(await up([command, '--port'])).toEqual(oneSentence(/--port needs a number/))
  })

  it('where the data folder is a file', async () => {
    expect(await up([command, '--port', '3198'], { DATA_DIR: '/etc/hostname' })).toEqual(
      oneSentence(/DATA_DIR is \/etc\/hostname, which is a file/),
    )
  })

  it('where the data folder cannot be written', async () => {
    expect(await up([command, '--port', '3198'], { DATA_DIR: '/dev/null/data' })).toEqual(
      oneSentence(/The data folder \/dev\/null\/data cannot be written/),
    )
  })

  it.each(['mysql://root@localhost/blog', 'postgresql://', 'broadside.db'])('where DATABASE_URL is %s', async (url) => {
    expect(await up([command, '--port', '3198'], { DATABASE_URL: url })).toEqual(oneSentence(/DATABASE_URL is not right/))
  })

  it('where no PostgreSQL answers, without repeating the password', async () => {
    const port = await takenPort()
    closers.splice(0).map((close) => close())
    const result = await up([command, '--port', '3198'], { DATABASE_URL: `postgresql://me:hunter2@127.0.0.1:${port}/blog` })
    expect(result).toEqual(oneSentence(/No PostgreSQL answers at 127/))
    expect(result.complained).not.toContain('hunter2')
  })

  it('where Node.js is too old', async () => {
    const script =
      "import('./scripts/up/checks.mjs').then(({ checkNode }) => checkNode('20.18.3')).catch((e) => { console.error(e.message); process.exitCode = 1 })"
    expect(await up(['-e', script])).toEqual(oneSentence(/Broadside needs Node\.js 20\.19 or newer; this is 20\.18\.3/))
  })

  it('where an option is misspelt', async () => {
    expect(await up([command, '--no-demos'])).toEqual(oneSentence(/--no-demos means nothing/))
  })
})
