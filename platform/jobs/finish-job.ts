import { inEnglish } from '@/i18n/in-english'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import type { ClaimedJob } from './claim-jobs'
import type { JobOutcome } from './registry'

/** After so many failures a row is left as 'failed', with the last reason. */
export const maxAttempts = 8

/** 10 s, 20 s, 40 s … an hour at most. */
export function retryDelayMs(attempts: number): number {
  return Math.min(10_000 * 2 ** (attempts - 1), 3_600_000)
}

const released = { lockedBy: null, lockedUntil: null }

/** Writes down that the work is done. A worker whose lease was taken over writes nothing. */
export async function finishJob(job: ClaimedJob, worker: string, outcome: JobOutcome): Promise<void> {
  await write((tx) =>
    tx.outbox.updateMany({
      where: { id: job.id, lockedBy: worker, status: 'running' },
      // What was sent may hold somebody's sign-in link or address: once done, it is no longer ours to keep.
      data: { status: outcome, finishedAt: now(), lastError: '', ...released, ...(outcome === 'done' ? { payload: '{}' } : {}) },
    }),
  )
}

/** Writes down that the work failed: again later, or never again. */
export async function failJob(job: ClaimedJob, worker: string, error: unknown): Promise<'retried' | 'failed'> {
  const lastError = (error instanceof Error ? inEnglish(error.message) : String(error)).slice(0, 1_000)
  const final = job.attempts >= maxAttempts
  const at = now()
  await write((tx) =>
    tx.outbox.updateMany({
      where: { id: job.id, lockedBy: worker, status: 'running' },
      data: final
        ? { status: 'failed', finishedAt: at, lastError, ...released }
        : { status: 'pending', runAt: new Date(at.getTime() + retryDelayMs(job.attempts)), lastError, ...released },
    }),
  )
  return final ? 'failed' : 'retried'
}
