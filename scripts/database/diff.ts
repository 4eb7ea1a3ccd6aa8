// npm run db:diff -- name: writes the migrations from what the migrations make to what prisma/schema.prisma says, for both databases.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { derivePostgresSchema } from '../../platform/db/migrations/derive-postgres-schema'
import { migrationFolders } from '../../platform/db/migrations/migration-files'
import { pendingChangesOnPostgres, pendingChangesOnSqlite, schemaFiles } from '../../platform/db/migrations/pending-changes'
import { CommandError, runCommand } from './command'
import { shadowServer } from './shadow-server'

await runCommand(async () => {
  const name = process.argv[2] ?? ''
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) throw new CommandError('The migration needs a name, like: npm run db:diff -- add_subscribers')
  const server = await shadowServer()
  writeFileSync(schemaFiles.postgresql, derivePostgresSchema(readFileSync(schemaFiles.sqlite, 'utf8')))
  const scripts = { sqlite: await pendingChangesOnSqlite(), postgresql: await pendingChangesOnPostgres(server) }
  if (!scripts.sqlite && !scripts.postgresql) {
    console.log('The migrations already make what prisma/schema.prisma says.')
    return
  }
  const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
  // Both folders get the migration, an empty one too: the two histories have the same names.
  for (const kind of ['sqlite', 'postgresql'] as const) {
    const target = path.join(migrationFolders[kind], folder, 'migration.sql')
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, scripts[kind] || '-- Nothing to do on this database.\n')
    console.log(`wrote ${target}`)
  }
})
