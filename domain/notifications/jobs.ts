import { z } from 'zod'
import { appearedKind, appearedSchema } from '@/domain/comments/appeared'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { enqueue } from '@/platform/jobs/enqueue'
import { registerJob } from '@/platform/jobs/registry'
import { announceComment } from './announce/announce-comment'
import { forgetNotices } from './commands/forget-notices'
import { deliverNotices } from './deliver/deliver-notices'
import { dueNoticesKind, dueNoticesSchema, remoteNoticesKind } from './deliver/due-notices'

const cleaning = 'notices.clean'
const hourMs = 3_600_000

/** Sees to it that the hour's cleaning is done, by one server of however many there are. */
export async function planNoticeCleaning(at: Date = now()): Promise<void> {
  const hour = at.toISOString().slice(0, 13)
  await write((tx) => enqueue(tx, cleaning, {}, { runAt: at, dedupeKey: `${cleaning}:${hour}` }))
}

/** Registers the noun's work that can wait. */
export function registerNoticeJobs(): void {
  registerJob(appearedKind, appearedSchema, async ({ commentIds, again, writtenBy }) => {
    for (const commentId of commentIds) await announceComment(commentId, again, writtenBy)
  })
  registerJob(dueNoticesKind, dueNoticesSchema, (due, run) => deliverNotices(due, run))
  registerJob(remoteNoticesKind, dueNoticesSchema, (due, run) => deliverNotices(due, run), { asksRemoteServers: true })
  registerJob(cleaning, z.object({}), async () => {
    // The next one first: a cleaning that fails for good must not be the last.
    await planNoticeCleaning(new Date(now().getTime() + hourMs))
    await forgetNotices()
  })
}
