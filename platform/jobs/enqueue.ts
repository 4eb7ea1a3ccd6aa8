import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { newId } from '@/platform/db/new-id'
import { wakeWorker } from './wake'

export interface EnqueueOptions {
  /** Not before this time; left out, at once. */
  runAt?: Date
  /** Work with the same key is written once, however often it is asked for. */
  dedupeKey?: string
}

/** Writes work that can wait, in the transaction of its cause: either both are kept or neither. */
export async function enqueue(tx: Tx, kind: string, payload: unknown, options: EnqueueOptions = {}): Promise<void> {
  const row = { kind, payload: JSON.stringify(payload), runAt: options.runAt ?? now() }
  const { dedupeKey } = options
  if (dedupeKey === undefined) await insert(tx, row)
  // An update that changes nothing, but is there: Prisma then leaves the race to the database (ON CONFLICT). Without it,
  // two at once would end in a refused INSERT, and on PostgreSQL that undoes the cause as well.
  else await tx.outbox.upsert({ where: { dedupeKey }, create: { ...row, dedupeKey }, update: { dedupeKey } })
  wakeWorker()
}

// In SQL: a comment of which somebody wants to hear writes one, and Prisma's own create takes several times as long.
async function insert(tx: Tx, { kind, payload, runAt }: { kind: string; payload: string; runAt: Date }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Outbox" ("id", "kind", "payload", "runAt", "createdAt") VALUES (${newId()}, ${kind}, ${payload}, ${runAt}, ${now()})`
}
