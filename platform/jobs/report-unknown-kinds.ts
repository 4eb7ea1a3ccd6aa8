import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { logFor } from '@/platform/log/logger'
import { knownKinds } from './registry'

const everyMs = 600_000
let nextReportAt = 0

/** Says, now and then, that rows wait which this version cannot do. They are left: an older or newer server may know them. */
export async function reportUnknownKinds(): Promise<void> {
  const at = now()
  if (at.getTime() < nextReportAt) return
  nextReportAt = at.getTime() + everyMs
  const waiting = await db().outbox.groupBy({
    by: ['kind'],
    where: { status: 'pending', runAt: { lte: at }, kind: { notIn: knownKinds() } },
    _count: true,
  })
  for (const { kind, _count } of waiting) logFor('jobs').warn({ kind, rows: _count }, 'work of an unknown kind is left in the outbox')
}
