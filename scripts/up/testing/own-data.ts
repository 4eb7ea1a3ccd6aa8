import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Somebody else on this machine; a test that runs as root can be them. */
export const nobody = 65_534
export const isRoot = process.getuid?.() === 0

const readsTheCheckout = `const { accessSync, existsSync } = require('node:fs')
for (const file of ['scripts/up.mjs', 'node_modules/better-sqlite3/package.json', '.env']) if (file !== '.env' || existsSync(file)) accessSync(file, 4)`

/** Why the programs cannot be run as somebody else here; undefined where they can. A checkout or a .env that root keeps to itself is nothing to them. */
export const nobodyCannot = !isRoot
  ? 'only root can be somebody else'
  : spawnSync(process.execPath, ['-e', readsTheCheckout], { uid: nobody, gid: nobody }).status === 0
    ? undefined
    : 'nobody but root may read this checkout, or its .env'

/** A disk of its own that goes with its process: the kernel lets root, and elsewhere any user in a namespace of theirs. */
export const diskCommand = ['-m', '-rm'].find(
  (flags) => spawnSync('unshare', [flags, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0,
)

export interface Ended {
  code: number | null
  said: string
  complained: string
}

export interface RunOptions extends Omit<SpawnOptions, 'env' | 'stdio'> {
  env?: Record<string, string>
  /** On a disk of its own, of so many KiB. */
  disk?: number
}

/** A folder with a data folder in it, and programs of ours that work on it. */
export class OwnData {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'broadside-data-'))
  readonly data = path.join(this.folder, 'data')

  constructor(template?: string) {
    mkdirSync(this.data)
    // Who is somebody else must at least get here.
    chmodSync(this.folder, 0o755)
    if (template) copyFileSync(template, this.file('broadside.db'))
  }

  file(name: string): string {
    return path.join(this.data, name)
  }

  /** The folder and all in it is theirs. */
  giveTo(uid: number): void {
    for (const place of [this.folder, this.data, ...readdirSync(this.data).map((name) => this.file(name))]) chownSync(place, uid, uid)
  }

  /** Runs a program on the data; with `disk`, on a disk of so many KiB of its own. */
  run(args: string[], { env = {}, disk, ...options }: RunOptions = {}): Promise<Ended> {
    const [command, ...before] = disk ? this.#onDisk(disk) : [process.execPath]
    const child = spawn(command ?? '', [...before, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
      env: { ...this.env(), ...env },
    })
    let [said, complained] = ['', '']
    child.stdout?.on('data', (chunk) => (said += chunk))
    child.stderr?.on('data', (chunk) => (complained += chunk))
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said, complained })))
  }

  env(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: this.folder,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATA_DIR: this.data,
      DATABASE_URL: '',
      HOST: '127.0.0.1',
      PORT: '0',
      AUTH_SECRET: 'a secret of the tests of the start, known to all',
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #onDisk(kibibytes: number): string[] {
    const mount = `mount -t tmpfs -o size=${kibibytes}k tmpfs "${this.data}" && exec "$0" "$@"`
    return ['unshare', diskCommand ?? '', 'sh', '-c', mount, process.execPath]
  }
}
