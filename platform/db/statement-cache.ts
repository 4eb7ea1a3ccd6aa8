import type { SqlQueryable } from '@prisma/driver-adapter-utils'
import type Database from 'better-sqlite3'
import { LRUCache } from 'lru-cache'
import { logFor } from '../log/logger'

// Prisma sends the same few hundred statements for ever; a list of ids makes one for each length.
const statementsKept = 500

/**
 * Keeps prepared statements. Prisma's adapter prepares each statement anew and binds it once; what it gets here looks
 * like that, and is the same statement again. It reads every result before it asks for the next, so nobody shares one.
 *
 * It is given less than a statement: what its own version asks of one (docs/private-surfaces.md). Another may ask more; then each is prepared anew.
 */
export async function keepStatements(adapter: Pick<SqlQueryable, 'queryRaw'>, database: Database.Database): Promise<void> {
  const giveUp = cacheStatements(database)
  try {
    const { rows } = await adapter.queryRaw({
      sql: 'SELECT ? AS one',
      args: ['one'],
      argTypes: [{ scalarType: 'string', arity: 'scalar' }],
    })
    if (rows[0]?.[0] === 'one') return
    giveUp()
  } catch (error) {
    giveUp()
    logFor('db').warn({ error }, 'prepared statements cannot be kept with this SQLite adapter: each is prepared anew')
  }
}

function cacheStatements(database: Database.Database): () => void {
  const prepare = database.prepare.bind(database)
  const kept = new LRUCache<string, CachedStatement>({ max: statementsKept })
  database.prepare = ((sql: string) => {
    let statement = kept.get(sql)
    if (!statement) {
      statement = new CachedStatement(prepare(sql))
      if (statement.isWorthKeeping) kept.set(sql, statement)
    }
    return statement
  }) as unknown as typeof database.prepare
  return () => {
    database.prepare = prepare
  }
}

/** The part of a statement that Prisma's adapter uses. */
class CachedStatement {
  readonly #statement: Database.Statement
  readonly reader: boolean
  /** True for what changes nothing, by SQLite's own word. */
  readonly readonly: boolean
  #columns: Database.ColumnDefinition[] | undefined
  #values: unknown[] = []

  constructor(statement: Database.Statement) {
    this.#statement = statement
    this.reader = statement.reader
    this.readonly = statement.readonly
    if (statement.reader) statement.raw(true)
  }

  // PRAGMA statements change what they answer as they are prepared.
  get isWorthKeeping(): boolean {
    return !/^\s*PRAGMA/i.test(this.#statement.source)
  }

  bind(values: unknown[]): this {
    this.#values = values
    return this
  }

  columns(): Database.ColumnDefinition[] {
    this.#columns ??= this.#statement.columns()
    return this.#columns
  }

  raw(): this {
    return this
  }

  all(): unknown[] {
    return this.#statement.all(...this.#values)
  }

  run(): Database.RunResult {
    return this.#statement.run(...this.#values)
  }
}
