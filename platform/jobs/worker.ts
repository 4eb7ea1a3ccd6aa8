import { randomUUID } from 'node:crypto'
import { logFor } from '@/platform/log/logger'
import { reportUnknownKinds } from './report-unknown-kinds'
import { runDueJobs } from './run-due-jobs'
import { type RunningWorker, workerKey, workerSlot } from './stop-jobs'
import { onWake } from './wake'

const pollEveryMs = 1_500
// The row becomes visible with its transaction's commit, which is a moment after the wake.
const afterWakeMs = [20, 150, 600]

/** Starts this process's worker, once. */
export function startJobs(): void {
  workerSlot[workerKey] ??= createWorker()
}

function createWorker(): RunningWorker {
  const name = `${process.pid}-${randomUUID().slice(0, 8)}`
  const timers = new Set<NodeJS.Timeout>()
  let stopped = false
  let round: Promise<void> | undefined
  let again = false

  const after = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timer.unref()
    timers.add(timer)
  }
  const look = () => {
    if (stopped) return
    again = true
    round ??= rounds().finally(() => {
      round = undefined
    })
  }
  const rounds = async () => {
    while (again && !stopped) {
      again = false
      if ((await oneRound(name, () => stopped)) > 0) again = true
    }
  }
  const poll = () => {
    look()
    after(pollEveryMs, poll)
  }

  const pending = new Set<number>()
  const stopListening = onWake(() => {
    for (const ms of afterWakeMs) {
      // A storm of wakes is one wake.
      if (pending.has(ms)) continue
      pending.add(ms)
      after(ms, () => {
        pending.delete(ms)
        look()
      })
    }
  })
  poll()
  return {
    stop: async () => {
      stopped = true
      stopListening()
      for (const timer of timers) clearTimeout(timer)
      await round
    },
  }
}

/** A database that is away for a while must not end the worker. */
async function oneRound(name: string, stopping: () => boolean): Promise<number> {
  try {
    await reportUnknownKinds()
    return await runDueJobs(name, stopping)
  } catch (error) {
    logFor('jobs').warn({ error }, 'the outbox could not be read')
    return 0
  }
}
