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

/**
 * Empties every table of a PostgreSQL database. Rows are deleted, for TRUNCATE makes and syncs new files for each table, which takes most
 * of a test's time; and without a look at what refers to what, which a superuser alone may say.
 */
export async function emptyPostgres(url: string): Promise<void> {
  if (client?.database !== new URL(url).pathname.slice(1)) {
    await client?.end()
    client = new pg.Client({ connectionString: url })
    // Dropping the database at the end of the file cuts this connection off.
    client.on('error', () => {})
    await client.connect()
  }
  const { rows } = await client.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
  const tables = rows.filter(({ name }) => isOurs(name)).map(({ name }) => `"${name}"`)
  try {
    const deletes = tables.map((table) => `DELETE FROM ${table};`).join(' ')
    // Locked as TRUNCATE locks: what the last test still writes is waited for, and deleted as well.
    const lock = `LOCK TABLE ${tables.join(', ')} IN ACCESS EXCLUSIVE MODE;`
    await client.query(`DO $$ BEGIN SET LOCAL session_replication_role = 'replica'; ${lock} ${deletes} END $$`)
  } catch (error) {
    if ((error as { code?: unknown }).code !== insufficientPrivilege) throw error
    await client.query(`TRUNCATE ${tables.join(', ')} CASCADE`)
  }
}

const insufficientPrivilege = '42501'
