import Database from 'better-sqlite3'
import pg from 'pg'

const isOurs = (table: string) => table !== '_prisma_migrations'

/** Empties every table of a SQLite file, on a connection of its own. */
export function emptySqlite(file: string): void {
  const database = new Database(file, { timeout: 2_000 })
  try {
    database.pragma('foreign_keys = OFF')
    database.pragma('synchronous = OFF')
    const tables = database
      // Not the shadows that a virtual table keeps: emptying those would break it.
      .prepare("SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual') AND schema = 'main' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all() as string[]
    database.transaction(() => {
      for (const table of tables.filter(isOurs)) database.exec(`DELETE FROM "${table}"`)
    })()
  } finally {
    database.close()
  }
}

let client: pg.Client | undefined

/** Empties every table of a PostgreSQL database that has rows; truncating all of them would take most of a test's time. */
export async function emptyPostgres(url: string): Promise<void> {
  if (client?.database !== new URL(url).pathname.slice(1)) {
    await client?.end()
    client = new pg.Client({ connectionString: url })
    // Dropping the database at the end of the file cuts this connection off.
    client.on('error', () => {})
    await client.connect()
  }
  const { rows } = await client.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
  const tables = rows.map((row) => row.name).filter(isOurs)
  const probes = tables.map((table) => `SELECT '${table}' AS name WHERE EXISTS (SELECT 1 FROM "${table}")`)
  const filled = await client.query<{ name: string }>(probes.join(' UNION ALL '))
  if (filled.rows.length > 0) await client.query(`TRUNCATE ${filled.rows.map((row) => `"${row.name}"`).join(', ')} CASCADE`)
}
