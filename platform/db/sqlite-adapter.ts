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
import { GroupCommit, type Member } from './group-commit'
import { openSqlite, type SqliteConnection } from './sqlite-connection'

/** How long a write waits for another process's lock before it gives up. Whoever asked is told within two seconds. */
export const lockTimeoutMs = 1_200

/**
 * SQLite for Prisma, on two connections. Prisma's own adapter has one, so that whoever reads while a transaction is
 * open reads what may yet be rolled back, and whoever writes then writes into it. Here transactions and single writes
 * take turns on one connection (group-commit.ts), and reads see what is committed on the other.
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
  readonly #readerDatabase: SqliteConnection['database']
  readonly #group: GroupCommit
  #lastError: unknown

  constructor({ adapter, database }: SqliteConnection, reader: SqliteConnection) {
    this.#writer = adapter
    this.#reader = reader.adapter
    this.#readerDatabase = reader.database
    const control = {
      run: (statement: string) => void database.prepare(statement).run(),
      isOpen: () => database.inTransaction,
      lastError: () => this.#lastError,
    }
    // IMMEDIATE takes the lock now: a transaction that began by reading could be refused at its first write, its reads in vain.
    const begin = (since: number) => whenUnlocked(() => adapter.executeScript('BEGIN IMMEDIATE'), since)
    this.#group = new GroupCommit(control, begin, lockTimeoutMs)
  }

  queryRaw(query: SqlQuery) {
    return this.#isRead(query.sql) ? this.#reader.queryRaw(query) : this.#write(() => this.#writer.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.#write(() => this.#writer.executeRaw(query))
  }

  executeScript(script: string) {
    return this.#write(() => this.#writer.executeScript(script))
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE')
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel })
    return new SqliteTransaction(this.#writer, await this.#group.join(), this.#noteError)
  }

  // A question may begin with WITH, and so may a change: SQLite knows. A reader must not queue behind writers.
  #isRead(sql: string): boolean {
    if (/^\s*SELECT\b/i.test(sql)) return true
    return /^\s*WITH\b/i.test(sql) && this.#readerDatabase.prepare(sql).readonly
  }

  async dispose() {
    await this.#reader.dispose()
    await this.#writer.dispose()
  }

  readonly #noteError = (error: unknown): never => {
    this.#lastError = error
    throw error
  }

  async #write<T>(work: () => Promise<T>): Promise<T> {
    const member = await this.#group.join()
    try {
      const result = await work().catch(this.#noteError)
      await member.commit()
      return result
    } catch (error) {
      member.rollback()
      throw error
    }
  }
}

class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName = 'broadside-sqlite'
  // Prisma then calls commit() and rollback() alone, and sends no COMMIT of its own.
  readonly options = { usePhantomQuery: true }
  readonly #writer: SqlDriverAdapter
  readonly #member: Member
  readonly #noteError: (error: unknown) => never

  constructor(writer: SqlDriverAdapter, member: Member, noteError: (error: unknown) => never) {
    this.#writer = writer
    this.#member = member
    this.#noteError = noteError
  }

  queryRaw(query: SqlQuery) {
    return this.#writer.queryRaw(query).catch(this.#noteError)
  }

  executeRaw(query: SqlQuery) {
    return this.#writer.executeRaw(query).catch(this.#noteError)
  }

  commit() {
    return this.#member.commit()
  }

  async rollback() {
    this.#member.rollback()
  }

  createSavepoint(name: string) {
    return this.#writer.executeScript(`SAVEPOINT ${name}`)
  }

  rollbackToSavepoint(name: string) {
    return this.#writer.executeScript(`ROLLBACK TO ${name}`)
  }

  releaseSavepoint(name: string) {
    return this.#writer.executeScript(`RELEASE ${name}`)
  }
}

/** Tries again while another process holds the lock, leaving the process free to serve in between. Whoever has waited long for their turn tries once. */
async function whenUnlocked<T>(attempt: () => Promise<T>, since: number): Promise<T> {
  const giveUpAt = since + lockTimeoutMs
  for (let waitMs = 10; ; waitMs = Math.min(waitMs * 2, 200)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isDriverAdapterError(error) || error.cause.kind !== 'SocketTimeout' || performance.now() > giveUpAt) throw error
      await pause(Math.min(waitMs / 2 + Math.random() * waitMs, Math.max(1, giveUpAt - performance.now() + 1)))
    }
  }
}
