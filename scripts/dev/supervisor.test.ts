import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { Supervisor } from './supervisor.mjs'

const children: ChildProcess[] = []
afterEach(() => children.splice(0).map((child) => child.kill('SIGKILL')))

/** A server that says when it begins and when it has ended; asked to stop it takes its time. */
const slowToStop = "process.once('SIGTERM', () => setTimeout(() => process.exit(0), 200)); setInterval(() => {}, 1000); console.log('up')"

function supervised(script = slowToStop) {
  const log: string[] = []
  const said: string[] = []
  const ups: Promise<unknown>[] = []
  const ends: Promise<number>[] = []
  const start = () => {
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    const number = children.length
    log.push(`start ${number}`)
    ups.push(child.stdout ? once(child.stdout, 'data') : Promise.resolve())
    const ended = new Promise<number>((resolve) =>
      child.once('close', (code) => {
        log.push(`end ${number}`)
        resolve(code ?? -1)
      }),
    )
    ends.push(ended)
    return { stop: () => void child.kill('SIGTERM'), ended }
  }
  return { supervisor: new Supervisor({ start, say: (line) => said.push(line) }), log, said, ups, ends }
}

describe('development server', () => {
  it('is ended before the next one starts', async () => {
    const { supervisor, log, ups } = supervised()
    await supervisor.changed()
    await ups[0]
    await supervisor.changed()
    expect(log).toEqual(['start 1', 'end 1', 'start 2'])
    await supervisor.stop()
  })

  it('starts once more for all that changes while it is being ended', async () => {
    const { supervisor, log, ups } = supervised()
    await supervisor.changed()
    await ups[0]
    await Promise.all([supervisor.changed(), supervisor.changed(), supervisor.changed()])
    expect(log.filter((line) => line.startsWith('start')).length).toBeLessThanOrEqual(3)
    expect(log.slice(0, 3)).toEqual(['start 1', 'end 1', 'start 2'])
    await supervisor.stop()
    expect(log.filter((line) => line.startsWith('start')).length).toBe(log.filter((line) => line.startsWith('end')).length)
  })

  it('that ends by itself is said to have, and starts again with the next change', async () => {
    const { supervisor, log, said, ends } = supervised('process.exit(3)')
    await supervisor.changed()
    await ends[0]
    expect(said).toEqual(['the server has ended (code 3); it starts again when something is saved'])
    await supervisor.changed()
    expect(log).toEqual(['start 1', 'end 1', 'start 2'])
  })

  it('is not started any more once it was asked to stop', async () => {
    const { supervisor, log, ups } = supervised()
    await supervisor.changed()
    await ups[0]
    const change = supervisor.changed()
    await supervisor.stop()
    await change
    await supervisor.changed()
    expect(log).toEqual(['start 1', 'end 1'])
  })
})
