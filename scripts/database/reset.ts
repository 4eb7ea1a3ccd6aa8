// npm run db:reset: throws the whole database away and makes an empty one. Pictures stay. Asks first, unless --yes.
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { databaseKind, sqliteFile } from '../../platform/db/database-kind'
import { migrate } from '../../platform/db/migrations/migrate'
import { onPostgres } from '../../platform/db/migrations/migrate-postgres'
import { env } from '../../platform/env/env'
import { redactText } from '../../platform/log/redact'
import { CommandError, runDataCommand } from './command'

await runDataCommand(async () => {
  const target = databaseKind() === 'sqlite' ? sqliteFile() : redactText(env().DATABASE_URL)
  if (!process.argv.includes('--yes')) await confirm(target)
  if (databaseKind() === 'sqlite') for (const end of ['', '-wal', '-shm']) rmSync(`${target}${end}`, { force: true })
  else await dropPostgres(env().DATABASE_URL)
  await migrate()
  console.log(`${target} is empty and ready.`)
})

async function confirm(target: string): Promise<void> {
  if (!process.stdin.isTTY) throw new CommandError('This deletes everything in the database: say --yes if that is meant.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`This deletes everything in ${target}: essays, comments, accounts. Type yes to go on: `)
  terminal.close()
  if (answer.trim() !== 'yes') throw new CommandError('Nothing was changed.')
}

async function dropPostgres(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  await onPostgres(url, `DROP DATABASE IF EXISTS "${name.replaceAll('"', '""')}" WITH (FORCE)`)
}
