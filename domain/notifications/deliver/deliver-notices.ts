import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import type { JobOutcome, JobRun } from '@/platform/jobs/registry'
import { findChannel } from '../channels/registry'
import type { DueNotices } from './due-notices'
import { tellingOf } from './telling-of'

/** Sends what is due. Whatever fails is sent again as the same; what was sent is written down, and not sent again. */
export async function deliverNotices(payload: DueNotices, run: JobRun, channelOf = findChannel): Promise<JobOutcome> {
  const due = await tellingOf(payload)
  if (!due) return 'done'
  if (due.withdrawn.length > 0) await write((tx) => tx.notice.deleteMany({ where: { id: { in: due.withdrawn } } }))
  const channel = channelOf(due.channel)
  if (!channel) throw new Error(`No channel ${due.channel} here.`)
  if (due.telling) await channel.send(due.telling, run)
  if (due.settled.length > 0) await write((tx) => tx.notice.updateMany({ where: { id: { in: due.settled } }, data: { sentAt: now() } }))
  return 'done'
}
