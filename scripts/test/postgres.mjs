const defaultUrl = 'postgresql://postgres@127.0.0.1:5432/postgres'

/** The address of a PostgreSQL server that answers, or undefined. */
export async function findPostgres() {
  const { default: pg } = await import('pg')
  const url = process.env.TEST_DATABASE_URL || defaultUrl
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    return url
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}

/** What is missing where findPostgres found none. */
export const noPostgres = `no PostgreSQL answers at ${process.env.TEST_DATABASE_URL ? 'TEST_DATABASE_URL' : defaultUrl}`
