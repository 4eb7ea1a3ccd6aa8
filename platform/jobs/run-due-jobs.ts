import { z } from 'zod'
import { logFor } from '@/platform/log/logger'
import { type ClaimedJob, claimJobs } from './claim-jobs'
import { failJob, finishJob, maxAttempts } from './finish-job'
import { findJob, kindsThatAskRemoteServers } from './registry'

/** A handler that has not finished by then counts as failed. Shorter than the lease: no second worker is at it yet. */
const jobTimeoutMs = 60_000

// So that one mail server that does not answer holds up nothing but itself.
const ownLanes = 3
const remoteLanes = 2

/** Does what is due, one piece of work after another, until nothing is. Returns how many rows it took. */
export type Lane = (stopping: () => boolean) => Promise<number>

/** As many pieces of work are done at once as there are lanes. Each may be run again by itself, whatever the others are still at. */
export function lanesOf(worker: string): Lane[] {
  // One claim at a time: two lanes would only run after the same row.
  let last: Promise<unknown> = Promise.resolve()
  const lane = (asksRemoteServers: boolean): Lane => {
    const claim = () => {
      const claimed = last.then(() => claimJobs(worker, kindsThatAskRemoteServers(asksRemoteServers), 1))
      last = claimed.catch(() => undefined)
      return claimed
    }
    return (stopping) => runLane(worker, claim, stopping)
  }
  return [...Array.from({ length: ownLanes }, () => lane(false)), ...Array.from({ length: remoteLanes }, () => lane(true))]
}

/** Does all that is due, in all lanes at once. Returns how many rows were taken: 0 means that nothing waits. */
export async function runDueJobs(worker: string, stopping: () => boolean = () => false): Promise<number> {
  const taken = await Promise.all(lanesOf(worker).map((lane) => lane(stopping)))
  return taken.reduce((sum, rows) => sum + rows, 0)
}

/** One at a time: a row is held only while it is worked on, so a stop leaves none behind to wait for its lease. */
async function runLane(worker: string, claim: () => Promise<ClaimedJob[]>, stopping: () => boolean): Promise<number> {
  let taken = 0
  while (!stopping()) {
    const [job] = await claim()
    if (!job) break
    taken += 1
    await runJob(job, worker)
  }
  return taken
}

async function runJob(job: ClaimedJob, worker: string): Promise<void> {
  const log = logFor('jobs')
  const known = findJob(job.kind)
  if (!known) return
  try {
    if (job.attempts > maxAttempts) throw new Error('The worker died at it each time.')
    const payload: unknown = JSON.parse(job.payload)
    const outcome = await inTime(known.handle(payload, { id: job.id, attempt: job.attempts }))
    await finishJob(job, worker, outcome)
    log.debug({ job: job.id, kind: job.kind, outcome }, 'job done')
  } catch (error) {
    // A payload that does not parse will not parse tomorrow either.
    const spoiled = error instanceof z.ZodError || error instanceof SyntaxError
    const verdict = await failJob(spoiled ? { ...job, attempts: maxAttempts } : job, worker, error)
    log[verdict === 'failed' ? 'error' : 'warn']({ job: job.id, kind: job.kind, attempt: job.attempts, error }, `job ${verdict}`)
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${jobTimeoutMs / 1000} s.`)), jobTimeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
