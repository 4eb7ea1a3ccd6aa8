import pg from 'pg'
import { env } from '../env/env'
import { databaseKind } from './database-kind'

// Any numbers will do, as long as every instance takes the same. Migrations have their own (migrations/migrate-postgres.ts).
const turns = { demo: 2_026_112_202 }

/**
 * Does the work while no other instance on this PostgreSQL does it; whoever comes second waits. The turn ends with its connection, however
 * its process ends. On SQLite there is nobody else: only one start prepares a database (only-server.ts).
 */
export async function inTurn<T>(turn: keyof typeof turns, work: () => Promise<T>): Promise<T> {
  if (databaseKind() === 'sqlite') return work()
  const client = new pg.Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 5_000, application_name: 'broadside-turn' })
  // Where PostgreSQL goes away the work itself fails, and says so.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [turns[turn]])
    return await work()
  } finally {
    await client.end()
  }
}
