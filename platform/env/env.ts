import { accessSync, constants, existsSync, statSync } from 'node:fs'
import type { z } from 'zod'
import { envSchema, logLevels } from './env-schema'

type Parsed = z.infer<typeof envSchema>

/** What the operator has set, checked and completed. */
export interface Env extends Parsed {
  /** Empty: SQLite in DATA_DIR/broadside.db. */
  DATABASE_URL: string
  /** The publication's own address, without a slash at the end. Absolute links are made from it, never from the Host header. */
  PUBLIC_URL: string
  /** False where PUBLIC_URL was not set and http://localhost:PORT stands in for it. */
  publicUrlIsSet: boolean
}

type Source = Record<string, string | undefined>

/** The environment does not make sense. `message` lists every variable that is wrong, one a line. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
  /** The file that could not be read, where that is the reason: whose it is then ends the sentence (platform/db/start-fault.ts). */
  readonly place: string | undefined

  constructor(message: string, place?: string) {
    super(message)
    this.place = place
  }
}

/** Parses an environment. Empty values count as not set, as a line `SMTP_URL=` in .env means it. */
export function parseEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const result = envSchema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new EnvError(`The environment is not right (see .env.example):\n${lines.join('\n')}`)
  }
  const values = result.data
  return {
    ...values,
    DATABASE_URL: values.DATABASE_URL ?? '',
    PUBLIC_URL: values.PUBLIC_URL ? new URL(values.PUBLIC_URL).origin : `http://localhost:${values.PORT}`,
    publicUrlIsSet: values.PUBLIC_URL !== undefined,
  }
}

let parsed: Env | undefined

/** The environment, with what .env adds to it. Parsed once; throws an EnvError that lists everything wrong. */
export function env(): Env {
  if (!parsed) {
    loadEnvFile()
    parsed = parseEnv(process.env)
  }
  return parsed
}

/** For tests: the next env() reads process.env again. */
export function forgetEnv(): void {
  parsed = undefined
}

/** The log's level, which must be known even where the rest of the environment is wrong or not there yet. */
export function logLevel(): Parsed['LOG_LEVEL'] {
  return logLevels.find((level) => level === process.env.LOG_LEVEL) ?? 'info'
}

// A test's environment is its own: the developer's .env must not reach it.
function loadEnvFile(): void {
  if (process.env.NODE_ENV === 'test' || !existsSync('.env')) return
  if (statSync('.env').isDirectory()) throw new EnvError('.env is a folder: remove it, and start again.')
  try {
    // Node itself would say that there is none.
    accessSync('.env', constants.R_OK)
  } catch {
    throw new EnvError('.env cannot be read', '.env')
  }
  process.loadEnvFile('.env')
}
