import { setTimeout as pause } from 'node:timers/promises'
import { announceLocally } from '../changes/changes'
import { asUnavailable, isUnavailable } from '../errors/fault'
import { changesChannel, encodeNotice } from './change-notice'
import { db, type Tx } from './client'
import { noteCommit } from './commit-state'
import { databaseKind } from './database-kind'
import { isConflict } from './write-errors'

/** What a transaction tells the documents that show what it changed. Heard only if it commits. */
export interface UnitOfWork {
  /** What documents show of these is stale at once: published, unpublished, hidden, set. */
  changed(...tags: string[]): void
  /** What documents show of these may be a moment old in a storm: one more approved comment. */
  changedSoftly(...tags: string[]): void
}

const attempts = 5

/**
 * Does the work in one transaction: all of it is written, or nothing. After the commit the tags it named are
 * announced here, and by the commit itself to the other instances on PostgreSQL. The work may run more than once
 * (another transaction came in between), so it touches nothing but `tx` and `unit`.
 */
export async function write<T>(work: (tx: Tx, unit: UnitOfWork) => Promise<T>): Promise<T> {
  const { result, changes } = await untilUndisturbed(async () => {
    const changes = new Changes()
    try {
      const result = await db().$transaction(async (tx) => {
        const done = await work(tx, changes)
        if (databaseKind() === 'postgresql') await notify(tx, changes)
        return done
      })
      return { result, changes }
    } catch (error) {
      // A connection that broke off in the commit leaves it open whether it was written: nothing it may have changed is shown on.
      if (isUnavailable(error)) announce(changes)
      if (isUnavailable(error) && !isConflict(error)) noteCommit(false)
      throw error
    }
  })
  noteCommit(true)
  announce(changes)
  return result
}

function announce(changes: Changes): void {
  announceLocally({ tags: [...changes.hard], soft: false })
  announceLocally({ tags: changes.softOnly(), soft: true })
}

// SQLite's waiting is the adapter's affair (sqlite-adapter.ts); conflicts come from PostgreSQL.
async function untilUndisturbed<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = attempts - 1; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error) || left === 0) throw asUnavailable(error)
      await pause(2 ** (attempts - left) * (5 + Math.random() * 10))
    }
  }
}

class Changes implements UnitOfWork {
  readonly hard = new Set<string>()
  readonly #soft = new Set<string>()

  changed(...tags: string[]) {
    for (const tag of tags) this.hard.add(tag)
  }

  changedSoftly(...tags: string[]) {
    for (const tag of tags) this.#soft.add(tag)
  }

  softOnly(): string[] {
    return [...this.#soft].filter((tag) => !this.hard.has(tag))
  }
}

// Inside the transaction: PostgreSQL delivers a notice at the commit, and never for a rollback.
async function notify(tx: Tx, changes: Changes): Promise<void> {
  for (const [tags, soft] of [
    [[...changes.hard], false],
    [changes.softOnly(), true],
  ] as const) {
    if (tags.length > 0) await tx.$executeRaw`SELECT pg_notify(${changesChannel}, ${encodeNotice(tags, soft)})`
  }
}
