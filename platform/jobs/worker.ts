import { randomUUID } from 'node:crypto'
import { logFor } from '@/platform/log/logger'
import { reportUnknownKinds } from './report-unknown-kinds'
import { lanesOf } from './run-due-jobs'
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
  const stopping = () => stopped
  // Each lane looks for itself: work that hangs holds up nothing that is written meanwhile.
  const looks = [reportUnknownKinds, ...lanesOf(name).map((lane) => () => lane(stopping))].map((work) => lookingFor(work, stopping))

  const after = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timer.unref()
    timers.add(timer)
  }
  const look = () => {
    for (const { again } of looks) again()
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
      await Promise.all(looks.map(({ settled }) => settled()))
    },
  }
}

/** Runs this work now or, if it is still at it, once more afterwards. */
function lookingFor(work: () => Promise<unknown>, stopping: () => boolean) {
  let running: Promise<void> | undefined
  let isAsked = false
  const run = async () => {
    while (isAsked && !stopping()) {
      isAsked = false
      await tried(work)
    }
  }
  return {
    again: () => {
      if (stopping()) return
      isAsked = true
      running ??= run().finally(() => {
        running = undefined
      })
    },
    settled: async () => running,
  }
}

/** A database that is away for a while must not end the worker. */
async function tried(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    logFor('jobs').warn({ error }, 'the outbox could not be read')
  }
}
