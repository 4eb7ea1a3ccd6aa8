import { setTimeout as pause } from 'node:timers/promises'
import {
  DriverAdapterError,
  type IsolationLevel,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { openSqlite } from './sqlite-connection'
import { TurnQueue } from './turn-queue'

/** How long a write waits for another process's lock before it gives up. */
const lockPatienceMs = 3_000

/**
 * SQLite for Prisma, on two connections. Prisma's own adapter has one, so that whoever reads while a transaction is
 * open reads what may yet be rolled back, and whoever writes then writes into it. Here transactions and single writes
 * take turns on one connection, and reads see what is committed on the other.
 */
export class SqliteAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'broadside-sqlite'
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  async connect(): Promise<SqlDriverAdapter> {
    const writer = await openSqlite(this.#file, 'write')
    return new SqliteAdapter(writer, await openSqlite(this.#file, 'read'))
  }
}

class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'broadside-sqlite'
  readonly #writer: SqlDriverAdapter
  readonly #reader: SqlDriverAdapter
  readonly #turns = new TurnQueue()

  constructor(writer: SqlDriverAdapter, reader: SqlDriverAdapter) {
    this.#writer = writer
    this.#reader = reader
  }

  queryRaw(query: SqlQuery) {
    if (isRead(query.sql)) return this.#reader.queryRaw(query)
    return this.#turns.run(() => whenUnlocked(() => this.#writer.queryRaw(query)))
  }

  executeRaw(query: SqlQuery) {
    return this.#turns.run(() => whenUnlocked(() => this.#writer.executeRaw(query)))
  }

  executeScript(script: string) {
    return this.#turns.run(() => whenUnlocked(() => this.#writer.executeScript(script)))
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE')
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel })
    const endTurn = await this.#turns.take()
    try {
      // IMMEDIATE takes the lock now: a transaction that began by reading could be refused at its first write, its reads in vain.
      await whenUnlocked(() => this.#writer.executeScript('BEGIN IMMEDIATE'))
    } catch (error) {
      endTurn()
      throw error
    }
    return new SqliteTransaction(this.#writer, endTurn)
  }

  async dispose() {
    await this.#reader.dispose()
    await this.#writer.dispose()
  }
}

// Prisma itself sends COMMIT and ROLLBACK as statements, then calls commit() or rollback().
class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName = 'broadside-sqlite'
  readonly options = { usePhantomQuery: false }
  readonly #writer: SqlDriverAdapter
  readonly #endTurn: () => void

  constructor(writer: SqlDriverAdapter, endTurn: () => void) {
    this.#writer = writer
    this.#endTurn = endTurn
  }

  queryRaw(query: SqlQuery) {
    return this.#writer.queryRaw(query)
  }

  executeRaw(query: SqlQuery) {
    return this.#writer.executeRaw(query)
  }

  async commit() {
    this.#endTurn()
  }

  async rollback() {
    this.#endTurn()
  }

  createSavepoint(name: string) {
    return this.#writer.executeScript(`SAVEPOINT ${name}`)
  }

  rollbackToSavepoint(name: string) {
    return this.#writer.executeScript(`ROLLBACK TO ${name}`)
  }

  releaseSavepoint(name: string) {
    return this.#writer.executeScript(`RELEASE SAVEPOINT ${name}`)
  }
}

function isRead(sql: string): boolean {
  return /^\s*SELECT\b/i.test(sql)
}

/** Tries again while another process holds the lock, leaving the process free to serve in between. */
async function whenUnlocked<T>(attempt: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + lockPatienceMs
  for (let waitMs = 10; ; waitMs = Math.min(waitMs * 2, 200)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isDriverAdapterError(error) || error.cause.kind !== 'SocketTimeout' || performance.now() > giveUpAt) throw error
      await pause(waitMs / 2 + Math.random() * waitMs)
    }
  }
}
