import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { eventually } from '@/platform/testing/eventually'
import { WarmWorker } from './warm-worker'

const folder = mkdtempSync(join(tmpdir(), 'broadside-warm-'))
const script = join(folder, 'worker.mjs')
writeFileSync(
  script,
  `const does = {
    say: ({ text }) => process.send({ text, rssBytes: 1 }),
    swell: () => process.send({ rssBytes: 1000 }),
    environment: () => process.send({ names: Object.keys(process.env), rssBytes: 1 }),
    hang: () => { for (;;); },
    end: ({ code }) => { console.error('such is life'); process.exit(code) },
  }
  process.on('message', (request) => does[request.does](request))
  process.on('disconnect', () => process.exit())`,
)
const opened: WarmWorker[] = []
afterEach(() => {
  for (const worker of opened.splice(0)) worker.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function open(settings: Partial<ConstructorParameters<typeof WarmWorker>[0]> = {}): WarmWorker {
  const place = relative(process.cwd(), script)
  const worker = new WarmWorker({ script: place, heapMebibytes: 64, idleMilliseconds: 60_000, restingBytes: 100, ...settings })
  opened.push(worker)
  return worker
}
const enough = { milliseconds: 30_000, memoryBytes: 1e9 }
const say = (worker: WarmWorker, text: unknown) => worker.ask({ does: 'say', text }, enough)
const isGone = (pid = 0) => {
  try {
    return !process.kill(pid, 0)
  } catch {
    return true
  }
}

describe('workers / warm worker', () => {
  it('stays for the next task, and gives bytes back as they were', async () => {
    const worker = open()
    expect(await say(worker, Buffer.from([0, 255]))).toMatchObject({ text: Buffer.from([0, 255]) })
    const { pid } = worker
    expect(await say(worker, 'again')).toMatchObject({ text: 'again' })
    expect(worker.pid).toBe(pid)
  })

  it('is told nothing of the server', async () => {
    const { names } = (await open().ask({ does: 'environment' }, enough)) as { names: string[] }
    expect(
      names.filter((name) => !['NODE_ENV', 'MALLOC_ARENA_MAX', 'TZ', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE'].includes(name)),
    ).toEqual([])
  })

  it('that hangs is killed at its timeout, and the next task has another', async () => {
    const worker = open()
    await say(worker, 'awake')
    const { pid } = worker
    await expect(worker.ask({ does: 'hang' }, { ...enough, milliseconds: 50 })).rejects.toMatchObject({ name: 'BrokeLimits' })
    expect(await say(worker, 'well')).toMatchObject({ text: 'well' })
    expect(worker.pid).not.toBe(pid)
    await eventually(() => expect(isGone(pid)).toBe(true))
  })

  it('that ends over a task says with what, and the next task has another', async () => {
    const worker = open()
    await expect(worker.ask({ does: 'end', code: 3 }, enough)).rejects.toThrow(/ended with 3: such is life/)
    await expect(worker.ask({ does: 'end', code: 77 }, enough)).rejects.toMatchObject({ name: 'BrokeLimits' })
    expect(await say(worker, 'well')).toMatchObject({ text: 'well' })
  })

  it('that was killed between two tasks is replaced', async () => {
    const worker = open()
    await say(worker, 'awake')
    const { pid = 0 } = worker
    process.kill(pid, 'SIGKILL')
    await eventually(() => expect(worker.pid).toBeUndefined())
    expect(await say(worker, 'well')).toMatchObject({ text: 'well' })
  })

  it('that holds too much after a task is replaced', async () => {
    const worker = open()
    await worker.ask({ does: 'swell' }, enough)
    expect(worker.pid).toBeUndefined()
    expect(await say(worker, 'well')).toMatchObject({ text: 'well' })
  })

  it('ends when it has been idle, and when it is stopped', async () => {
    const idle = open({ idleMilliseconds: 1 })
    await say(idle, 'last')
    await eventually(() => expect(idle.pid).toBeUndefined())
    const stopped = open()
    await say(stopped, 'last')
    const { pid } = stopped
    stopped.stop()
    await eventually(() => expect(isGone(pid)).toBe(true))
  })
})
