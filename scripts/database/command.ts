import { AnotherServer } from '../../platform/db/only-server'
import { EnvError } from '../../platform/env/env'
import { keepPrivate } from '../../platform/storage/keep-private'

/** Runs a command; what stops it is said in one sentence where it is the operator's to mend, and whole where it is ours. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(sentenceFor(error) ?? error)
    process.exitCode = 1
  }
}

/** Runs a command that works on the publication's data. */
export function runDataCommand(command: () => Promise<void>): Promise<void> {
  return runCommand(() => {
    keepPrivate()
    return command()
  })
}

const postgresSentences: Record<string, string> = {
  '28P01': 'PostgreSQL refused the password in DATABASE_URL.',
  '28000': 'PostgreSQL refused the role in DATABASE_URL.',
  '42501': 'The role in DATABASE_URL may not do this: give it the database, or create the database for it.',
  ECONNREFUSED: 'No PostgreSQL answers at DATABASE_URL.',
  ENOTFOUND: 'The host in DATABASE_URL has no address.',
  ETIMEDOUT: 'No PostgreSQL answers at DATABASE_URL.',
  SQLITE_CANTOPEN: 'The SQLite database cannot be opened: is its folder there, and writable?',
  SQLITE_NOTADB: 'The file that DATABASE_URL names is not a SQLite database.',
  SQLITE_READONLY: 'The SQLite database cannot be written: look at the permissions of DATA_DIR.',
  EACCES: 'The data folder cannot be written: look at the permissions of DATA_DIR.',
  EROFS: 'The data folder cannot be written: it lies on a read-only disk.',
}

function sentenceFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof EnvError || error instanceof AnotherServer || error.name === 'MigrationError' || error.name === 'CommandError')
    return error.message
  const code = String((error as { code?: unknown }).code ?? '')
  if (code === '' && /timeout/i.test(error.message)) return postgresSentences.ETIMEDOUT
  return postgresSentences[code] ?? Object.entries(postgresSentences).find(([start]) => code.startsWith(`${start}_`))?.[1]
}

/** Stops a command with a sentence for the operator. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
