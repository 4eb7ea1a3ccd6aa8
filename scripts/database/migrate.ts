// npm run db:migrate: brings the database that the environment names to the state of this version.
import { databaseKind } from '../../platform/db/database-kind'
import { migrate } from '../../platform/db/migrations/migrate'
import { runDataCommand } from './command'

await runDataCommand(async () => {
  const applied = await migrate()
  for (const name of applied) console.log(`applied ${name}`)
  console.log(applied.length === 0 ? `The ${databaseKind()} database is up to date.` : `The ${databaseKind()} database is ready.`)
})
