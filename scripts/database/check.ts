// npm run db:check: fails where the derived schema or the migrations do not make what prisma/schema.prisma says.
import { readFileSync } from 'node:fs'
import { derivePostgresSchema } from '../../platform/db/migrations/derive-postgres-schema'
import { pendingChangesOnPostgres, pendingChangesOnSqlite, schemaFiles } from '../../platform/db/migrations/pending-changes'
import { CommandError, runCommand } from './command'
import { shadowServer } from './shadow-server'

const sqliteOnly = process.argv.includes('--sqlite-only')

await runCommand(async () => {
  const drifts: string[] = []
  if (readFileSync(schemaFiles.postgresql, 'utf8') !== derivePostgresSchema(readFileSync(schemaFiles.sqlite, 'utf8'))) {
    drifts.push(`${schemaFiles.postgresql} is not what ${schemaFiles.sqlite} makes of it.`)
  }
  const pending = {
    SQLite: await pendingChangesOnSqlite(),
    PostgreSQL: sqliteOnly ? '' : await pendingChangesOnPostgres(await shadowServer()),
  }
  for (const [name, sql] of Object.entries(pending)) if (sql) drifts.push(`${name}'s migrations lack this:\n${sql}`)
  if (drifts.length > 0) throw new CommandError(`${drifts.join('\n')}\nnpm run db:diff -- <name> writes what is missing.`)
  console.log('Schema and migrations agree.')
})
