import { env } from '../env/env'
import { databaseKind, sqliteFile } from './database-kind'
import { PrismaClient as PostgresClient } from './generated/postgres/client'
import { type Prisma, PrismaClient as SqliteClient } from './generated/sqlite/client'
import { PostgresAdapterFactory } from './postgres-adapter'
import { SqliteAdapterFactory } from './sqlite-adapter'

export { databaseKind } from './database-kind'

/** The database. Both clients are generated from one schema; their types differ in nothing that a query may use. */
export type Db = SqliteClient
/** The database inside a transaction. */
export type Tx = Prisma.TransactionClient

// Next bundles its own copy of this module; there must be one pool, and one turn queue for SQLite's one writer.
const key = Symbol.for('broadside.db')
const globals = globalThis as { [key]?: Db }

/** The database of this process: SQLite or PostgreSQL, as the environment says. Connects at the first query. */
export function db(): Db {
  globals[key] ??= connect()
  return globals[key]
}

/** Lets go of the database; the next db() connects anew. */
export async function closeDb(): Promise<void> {
  const open = globals[key]
  delete globals[key]
  await open?.$disconnect()
}

// Minimal: the other formats quote source code, and colour it, in every message.
const options = { transactionOptions: { maxWait: 5_000, timeout: 10_000 }, errorFormat: 'minimal' } as const

function connect(): Db {
  if (databaseKind() === 'sqlite') return new SqliteClient({ adapter: new SqliteAdapterFactory(sqliteFile()), ...options })
  return new PostgresClient({ adapter: new PostgresAdapterFactory(env().DATABASE_URL), ...options }) as unknown as Db
}
