import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../up/testing/checkout'

const server = `import { createServer } from 'node:http'
import { answer } from './answer'
createServer((_, response) => response.end(answer)).listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log(\`broadside listening on \${process.env.PORT}\`)
})
process.once('SIGTERM', () => process.exit(0))
// As ours does: who started it is gone.
process.once('disconnect', () => process.exit(0))
`

/** A small program of the same shape as ours, under development. */
class Program {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'broadside-dev-'))
  #child: ChildProcess | undefined
  #said = ''
  #read = 0
  #port = ''
  ended: Promise<number | null> = Promise.resolve(null)

  async start(): Promise<void> {
    this.write('server.ts', server)
    this.write('answer.ts', "export const answer = 'one'")
    this.write('reader/index.ts', "document.title = 'first'")
    this.#port = await freePort()
    const develop = pathToFileURL(path.resolve('scripts/dev/develop.mjs')).href
    const script = `import { develop } from '${develop}'; process.exit(await develop({ ownerLink: null }))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        PORT: this.#port,
        HOST: '127.0.0.1',
        BUILD_DIR: '.build-dev',
        NODE_ENV: 'development',
      },
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.#said += chunk))
    this.ended = new Promise((resolve) => child.once('close', resolve))
    this.#child = child
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true })
    writeFileSync(path.join(this.folder, name), text)
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8')
  }

  /** Resolves when it says this after what was heard before; gives what it said until then. */
  async hears(text: string): Promise<string> {
    for (;;) {
      const at = this.#said.indexOf(text, this.#read)
      if (at !== -1) {
        const heard = this.#said.slice(this.#read, at + text.length)
        this.#read = at + text.length
        return heard
      }
      const more = new Promise<undefined>((resolve) => {
        this.#child?.stdout?.once('data', () => resolve(undefined))
        this.#child?.stderr?.once('data', () => resolve(undefined))
      })
      const end = await Promise.race([this.ended.then(() => 'ended'), more])
      if (end && !this.#said.includes(text, this.#read)) throw new Error(`it ended before it said “${text}”: ${this.#said}`)
    }
  }

  async answer(): Promise<string> {
    return (await fetch(`http://127.0.0.1:${this.#port}/`)).text()
  }

  stop(): void {
    this.#child?.kill('SIGTERM')
  }

  remove(): void {
    this.#child?.kill('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }
}

describe('npm run dev', () => {
  let program: Program
  afterEach(() => program.remove())

  async function started(): Promise<Program> {
    program = new Program()
    await program.start()
    await program.hears('Broadside is up')
    return program
  }

  it('starts the server again when a file that it is made of has changed', async () => {
    await started()
    expect(await program.answer()).toBe('one')
    program.write('answer.ts', "export const answer = 'two'")
    await program.hears('dev  answer.ts: the server starts again')
    await program.hears('dev  the server is up again')
    expect(await program.answer()).toBe('two')
  })

  it('leaves the server alone where what was saved makes the same program', async () => {
    await started()
    program.write('answer.ts', "// A comment.\nexport const answer = 'one'")
    program.write('reader/index.ts', "document.title = 'second'")
    await program.hears('dev  reader/index.ts: reader script built')
    program.write('answer.ts', "export const answer = 'three'")
    expect(await program.hears('dev  the server is up again')).toContain('answer.ts: the server starts again')
    expect(await program.answer()).toBe('three')
  })

  it('keeps the server that runs while the code does not build', async () => {
    await started()
    program.write('answer.ts', 'export const answer = (')
    await program.hears('dev  server: does not build, what runs stays as it was')
    expect(await program.answer()).toBe('one')
    program.write('answer.ts', "export const answer = 'mended'")
    await program.hears('dev  the server is up again')
    expect(await program.answer()).toBe('mended')
  })

  it('builds the reader script again under a new name, and leaves the server alone', async () => {
    await started()
    const { reader: before } = JSON.parse(program.read('.build-dev/manifest.json'))
    program.write('reader/index.ts', "document.title = 'second'")
    await program.hears('dev  reader/index.ts: reader script built, reload the page')
    const { reader: after } = JSON.parse(program.read('.build-dev/manifest.json'))
    expect(after).not.toBe(before)
    expect(program.read(`.build-dev/${after}`)).toContain('second')
  })

  it('says so where a file has changed that is read at the start alone', async () => {
    program = new Program()
    program.write('.env', 'LOG_LEVEL=info')
    await program.start()
    await program.hears('Broadside is up')
    program.write('.env', 'LOG_LEVEL=debug')
    await program.hears('dev  .env has changed: stop and start npm run dev')
  })

  it('ends the server with it', async () => {
    await started()
    program.stop()
    expect(await program.ended).toBe(0)
    await expect(program.answer()).rejects.toThrow()
  })
})
