import pg from 'pg'
import { CommandError } from './command'

/** The PostgreSQL server on which throw-away databases may be made: TEST_DATABASE_URL, or the one on this machine. */
export async function shadowServer(): Promise<string> {
  const url = process.env.TEST_DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres'
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  try {
    await client.connect()
    return url
  } catch (error) {
    throw new CommandError(
      'This needs a PostgreSQL server to try the migrations on, and none answers: start one on 127.0.0.1:5432, or set TEST_DATABASE_URL.',
      { cause: error },
    )
  } finally {
    await client.end().catch(() => {})
  }
}
