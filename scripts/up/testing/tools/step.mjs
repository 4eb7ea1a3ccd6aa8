// What stands in for npm, Prisma, Next and the rest in the checkout of a test: each tool announces itself, hangs where the test wants it, then works.
import { appendFileSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** One step of a start. `undo` is what the tool does when it is asked to stop half-way, as npm rolls back. */
export async function step(name, work, undo = () => {}) {
  appendFileSync('steps.log', `${name}\n`)
  if (process.env.FAIL_AT === name) {
    console.error(process.env.FAIL_WITH)
    process.exit(1)
  }
  if (process.env.HANG_AT === name) await hang(undo)
  await work()
}

async function hang(undo) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (process.env.STUBBORN) return
      // It has work left when it is asked to stop, and others have time to start.
      await pause(100)
      undo()
      process.exit(1)
    })
  }
  writeFileSync('hangs.part', String(process.pid))
  renameSync('hangs.part', 'hangs')
  await new Promise(() => setInterval(() => {}, 1_000))
}

/** Writes a file and the folders above it. */
export function lay(file, text = '') {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Puts a tool where the project looks for it. */
export function layTool(name, file) {
  mkdirSync(path.dirname(file), { recursive: true })
  symlinkSync(path.resolve('tools', name), file)
}
