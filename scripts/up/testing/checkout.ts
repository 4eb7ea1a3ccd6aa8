import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ours = path.resolve('scripts')
const tools = path.resolve('scripts/up/testing/tools')
const alsoOurs = [
  'platform/storage/disk-fault.mjs',
  'platform/front/server/address-missing.mjs',
  'scripts/messages/english-types.mjs',
  'i18n/messages/en.json',
]

/** What a start said and how it ended. */
export interface Ended {
  code: number | null
  said: string
  complained: string
}

/** A start that runs. */
export interface Start {
  pid: number
  process: ChildProcess
  /** Resolves when it has said this; rejects with what it said where it ends before. */
  says(text: string): Promise<void>
  /** The same of its being up. */
  up: Promise<void>
  ended: Promise<Ended>
}

/**
 * A checkout of its own, in which `npm run up` is the real one, and npm, Prisma, Next, what they build and the server are stand-ins that
 * take no time and hang where a test wants them (tools/step.mjs).
 */
export class Checkout {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'broadside-checkout-'))
  readonly #starts: ChildProcess[] = []

  constructor() {
    for (const file of ['up.mjs', 'generate.mjs']) cpSync(path.join(ours, file), this.file('scripts', file))
    cpSync(path.join(ours, 'up'), this.file('scripts/up'), {
      recursive: true,
      filter: (source) => !/testing|\.test\.ts$|bundle-prepare/.test(source),
    })
    for (const plain of alsoOurs) cpSync(plain, this.file(plain))
    cpSync(tools, this.file('tools'), { recursive: true })
    this.#tool('npm.mjs', 'bin/npm')
    chmodSync(this.file('tools/npm.mjs'), 0o755)
    this.#tool('generate-clients.mjs', 'scripts/generate-clients.mjs')
    this.#tool('build-server.mjs', 'scripts/build-server.mjs')
    this.#tool('bundle-prepare.mjs', 'scripts/up/bundle-prepare.mjs')
    const version = '1.0.0'
    const packages = {
      ...Object.fromEntries(['next', '@prisma/client-generator-ts', 'better-sqlite3'].map((name) => [`node_modules/${name}`, { version }])),
      ...Object.fromEntries(['vitest', 'jsdom'].map((name) => [`node_modules/${name}`, { version, dev: true }])),
    }
    this.write('package.json', '{"type":"module"}')
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }))
    this.write('installed.json', JSON.stringify({ packages }))
    for (const schema of ['prisma/schema.prisma', 'prisma/postgres/schema.prisma']) this.write(schema, 'a schema')
  }

  file(...parts: string[]): string {
    return path.join(this.folder, ...parts)
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.file(name)), { recursive: true })
    writeFileSync(this.file(name), text)
  }

  /** The steps that tools were asked to do since the last question. */
  steps(): string[] {
    const log = this.file('steps.log')
    const steps = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
    rmSync(log, { force: true })
    return steps
  }

  /** The process of the tool that hangs; undefined while none does. */
  hanging(): number | undefined {
    return existsSync(this.file('hangs')) ? Number(readFileSync(this.file('hangs'), 'utf8')) : undefined
  }

  start(env: Record<string, string> = {}, args: string[] = []): Start {
    return this.#run([this.file('scripts/up.mjs'), ...args], env)
  }

  /** What npm test begins with: installs what the checks need too. */
  installAll(env: Record<string, string> = {}): Start {
    return this.#run([this.file('tools/install-all.mjs')], env)
  }

  #run(args: string[], env: Record<string, string>): Start {
    rmSync(this.file('hangs'), { force: true })
    const child = spawn(process.execPath, args, {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${this.file('bin')}${path.delimiter}${process.env.PATH}`,
        HOME: this.folder,
        HOST: '127.0.0.1',
        NODE_ENV: 'production',
        ...env,
      },
    })
    this.#starts.push(child)
    let [said, complained] = ['', '']
    const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, said, complained })))
    child.stderr.on('data', (chunk) => (complained += chunk))
    child.stdout.on('data', (chunk) => (said += chunk))
    const says = async (text: string) => {
      while (!said.includes(text)) {
        const end = await Promise.race([ended, new Promise<undefined>((resolve) => child.stdout.once('data', () => resolve(undefined)))])
        if (end && !said.includes(text)) throw new Error(`it ended before it said “${text}”: ${JSON.stringify(end)}`)
      }
    }
    const up = says('Broadside is up')
    up.catch(() => {})
    return { pid: child.pid ?? 0, process: child, says, up, ended }
  }

  remove(): void {
    for (const child of this.#starts) child.kill('SIGKILL')
    const left = this.hanging()
    if (left !== undefined && isAlive(left)) process.kill(left, 'SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }

  #tool(name: string, place: string): void {
    mkdirSync(path.dirname(this.file(place)), { recursive: true })
    symlinkSync(this.file('tools', name), this.file(place))
  }
}

/** Whether a process is there and no zombie that waits for its parent. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] : ''
  return !state?.startsWith('Z')
}

/** A port that nobody listens on. */
export function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(String(typeof address === 'object' && address ? address.port : 0)))
    })
  })
}
