import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logInto } from '../log/logger'
import { keepStatements } from './statement-cache'

let lines: string[]
beforeEach(() => {
  lines = []
  logInto({ write: (line) => void lines.push(line) })
})
afterEach(() => logInto(undefined))

describe('kept statements', () => {
  it('are what the adapter of this version needs of a statement', async () => {
    const adapter = await new PrismaBetterSqlite3({ url: ':memory:' }).connect()
    const { client: database } = adapter as unknown as { client: Database.Database }
    const prepare = database.prepare
    await keepStatements(adapter, database)
    expect(database.prepare).not.toBe(prepare)
    expect(database.prepare('SELECT 1')).toBe(database.prepare('SELECT 1'))
    expect(lines).toEqual([])
    await adapter.dispose()
  })

  it('are given up, and the log says so, where an adapter asks more of a statement', async () => {
    const database = new Database(':memory:')
    // As a later version might.
    const adapter = {
      queryRaw: async ({ sql, args }: SqlQuery): Promise<SqlResultSet> => {
        const row = database
          .prepare(sql)
          .raw()
          .iterate(...args)
        return { columnNames: [], columnTypes: [], rows: [...row] as unknown[][] }
      },
    }
    await keepStatements(adapter, database)
    expect(lines.join()).toContain('prepared statements cannot be kept with this SQLite adapter')
    const { rows } = await adapter.queryRaw({ sql: 'SELECT ? AS one', args: ['still answered'], argTypes: [] })
    expect(rows).toEqual([['still answered']])
    database.close()
  })
})
