import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '@/platform/testing/eventually'
import { Checkout, freePort, isAlive } from './testing/checkout'

let checkout: Checkout
beforeEach(() => {
  checkout = new Checkout()
})
afterEach(() => checkout.remove())

const steps = ['npm', 'driver', 'clients', 'next', 'server bundle', 'prepare bundle', 'prepare', 'server']

async function startAndHangAt(step: string, env: Record<string, string> = {}) {
  const start = checkout.start({ HANG_AT: step, PORT: await freePort(), ...env })
  return { start, tool: await toolThatHangs(step) }
}

async function installAllAndHangAt(step: string) {
  const start = checkout.installAll({ HANG_AT: step })
  return { start, tool: await toolThatHangs(step) }
}

function toolThatHangs(step: string): Promise<number> {
  return eventually(() => {
    const pid = checkout.hanging()
    if (pid === undefined) throw new Error(`nothing hangs at ${step}`)
    return pid
  })
}

async function comesUp(): Promise<string[]> {
  checkout.steps()
  const start = checkout.start({ PORT: await freePort() })
  await start.up
  start.process.kill('SIGTERM')
  expect(await start.ended).toMatchObject({ code: 0, complained: '' })
  return checkout.steps()
}

const ways = [
  { way: 'Ctrl-C', signal: 'SIGINT', code: 130 },
  { way: 'systemctl restart', signal: 'SIGTERM', code: 143 },
  { way: 'a terminal that is closed', signal: 'SIGHUP', code: 129 },
] as const

// All of them at the two steps that leave most behind; Ctrl-C at every one.
const interruptions = steps.flatMap((step) =>
  (step === 'npm' || step === 'prepare' ? ways : ways.slice(0, 1)).map((way) => ({ step, ...way })),
)

describe('a start that is interrupted', () => {
  it.each(interruptions)('at $step by $way ends when its tool has ended, and the next start comes up', async ({ step, signal, code }) => {
    const { start, tool } = await startAndHangAt(step)
    start.process.kill(signal)
    const end = await start.ended
    expect({ code: end.code, complained: end.complained, toolLives: isAlive(tool) }).toEqual({
      code: step === 'server' ? 1 : code,
      complained: '',
      toolLives: false,
    })
    expect((await comesUp()).at(-1)).toBe('server')
  })

  it.each(steps)('at %s by kill -9 takes its tool with it, and the next start comes up', async (step) => {
    const { start, tool } = await startAndHangAt(step)
    start.process.kill('SIGKILL')
    await start.ended
    await eventually(() => expect(isAlive(tool)).toBe(false))
    expect((await comesUp()).at(-1)).toBe('server')
  })

  it.each(steps.slice(0, -2))('at %s, where the tool does not listen, ends at the second Ctrl-C', async (step) => {
    const { start, tool } = await startAndHangAt(step, { STUBBORN: '1' })
    const impatient = setInterval(() => start.process.kill('SIGINT'), 350)
    const { code } = await start.ended
    clearInterval(impatient)
    expect({ code, toolLives: isAlive(tool) }).toEqual({ code: 130, toolLives: false })
    expect((await comesUp()).at(-1)).toBe('server')
  })
})

// From a clean clone, and on top of what a start has installed.
const installations = [
  { step: 'npm', from: 'a clean clone' },
  { step: 'driver', from: 'a clean clone' },
  { step: 'npm install', from: 'what a start has installed' },
]
const endings = [...ways, { way: 'kill -9', signal: 'SIGKILL', code: null }] as const
const cuts = installations.flatMap((installation) => endings.map((ending) => ({ ...installation, ...ending })))

describe('an installation of what the checks need', () => {
  it.each(cuts)('interrupted from $from at $step by $way is made whole by the next one, and stops no start', async (cut) => {
    if (cut.step === 'npm install') await comesUp()
    const { start, tool } = await installAllAndHangAt(cut.step)
    start.process.kill(cut.signal)
    expect(await start.ended).toMatchObject({ code: cut.code, complained: '' })
    await eventually(() => expect(isAlive(tool)).toBe(false))
    expect((await comesUp()).at(-1)).toBe('server')
    expect(await checkout.installAll().ended).toMatchObject({ code: 0, complained: '' })
    expect(
      existsSync(checkout.file('node_modules/vitest/package.json')) && existsSync(checkout.file('node_modules/jsdom/package.json')),
    ).toBe(true)
    expect(await comesUp()).toEqual(['prepare', 'server'])
  })
})
