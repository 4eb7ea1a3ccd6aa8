import Database from 'better-sqlite3'
import pg from 'pg'

/** The one number that a question to a database answers, past our own code; 0 where there is no such table yet. */
export async function countIn(place: string, sql: string): Promise<number> {
  try {
    return await (/^postgres/.test(place) ? askPostgres(place, sql) : askSqlite(place, sql))
  } catch {
    return 0
  }
}

function askSqlite(file: string, sql: string): number {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 1_000 })
  try {
    return database.prepare(sql).pluck().get() as number
  } finally {
    database.close()
  }
}

async function askPostgres(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>(sql)
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}
