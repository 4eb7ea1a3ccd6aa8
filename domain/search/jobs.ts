import { z } from 'zod'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { enqueue } from '@/platform/jobs/enqueue'
import { registerJob } from '@/platform/jobs/registry'
import { renewIndex } from './commands/renew-index'
import { countUnindexed } from './queries/count-unindexed'

const indexing = 'search.index'
// Well within what a job may take.
const turnMs = 20_000

/** Registers the noun's work that can wait. */
export function registerSearchJobs(): void {
  registerJob(indexing, z.object({}), async (_, { id }) => {
    const end = Date.now() + turnMs
    const done = await renewIndex(() => Date.now() > end)
    if (!done) await write((tx) => enqueue(tx, indexing, {}, { dedupeKey: `${indexing}:after:${id}` }))
  })
}

/** After an upgrade or a restored backup: has the index told of what it does not know, while the server already serves. */
export async function planIndexing(): Promise<void> {
  if ((await countUnindexed()) === 0) return
  const minute = now().toISOString().slice(0, 16)
  await write((tx) => enqueue(tx, indexing, {}, { dedupeKey: `${indexing}:${minute}` }))
}
