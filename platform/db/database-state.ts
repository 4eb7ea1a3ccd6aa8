import { db } from './client'
import { hasCommittedWithin } from './commit-state'
import { databaseKind } from './database-kind'
import { selectHistory } from './migrations/history-table'
import { listMigrations, MigrationError, pendingOf } from './migrations/migration-files'
import { write } from './write'

/** Throws where the database does not answer. */
export async function checkDatabaseAnswers(): Promise<void> {
  await db().$queryRaw`SELECT 1`
}

/** Recent enough to say that the database can still be written. */
const recentMs = 30_000
/** More than the free room of a page: a database that may not grow is found out. */
const probeBytes = 16_384

let probing: Promise<void> | undefined

/**
 * Throws where the last commit could not be written. Where none was tried of late, or the last one failed, it writes and takes back a
 * row itself, so that a disk that has room again is found out without anybody losing a text to it.
 */
export async function checkDatabaseWrites(): Promise<void> {
  if (hasCommittedWithin(recentMs)) return checkDatabaseAnswers()
  probing ??= probe().finally(() => {
    probing = undefined
  })
  await probing
}

// Nobody but this transaction ever sees the row, and the commit goes to the disk all the same.
async function probe(): Promise<void> {
  await write(async (tx) => {
    const { id } = await tx.outbox.create({ data: { kind: 'probe', payload: 'x'.repeat(probeBytes) }, select: { id: true } })
    await tx.outbox.delete({ where: { id } })
  })
}

/** Throws where the database is not in the state that this version needs. */
export async function checkMigrationsApplied(): Promise<void> {
  const applied = await db().$queryRawUnsafe<{ name: string; checksum: string }[]>(selectHistory)
  const pending = pendingOf(listMigrations(databaseKind()), applied)
  if (pending.length > 0) throw new MigrationError(`${pending.length} migrations are not applied: npm run db:migrate.`)
}
