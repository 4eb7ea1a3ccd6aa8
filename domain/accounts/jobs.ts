import { z } from 'zod'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { cleanOutbox } from '@/platform/jobs/clean-outbox'
import { enqueue } from '@/platform/jobs/enqueue'
import { registerJob } from '@/platform/jobs/registry'
import { forgetEnded } from './commands/forget-ended'

const cleaning = 'accounts.clean'
const hourMs = 3_600_000

/** Registers the noun's work that can wait. */
export function registerAccountJobs(): void {
  registerJob(cleaning, z.object({}), async () => {
    // The next one first: a cleaning that fails for good must not be the last.
    await planCleaning(new Date(now().getTime() + hourMs))
    await forgetEnded()
    await cleanOutbox()
  })
}

/** Sees to it that the hour's cleaning is done, by one server of however many there are. */
export async function planCleaning(at: Date = now()): Promise<void> {
  const hour = at.toISOString().slice(0, 13)
  await write((tx) => enqueue(tx, cleaning, {}, { runAt: at, dedupeKey: `${cleaning}:${hour}` }))
}
