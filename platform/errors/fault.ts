import { message } from '@/i18n/message'
import { logFor } from '../log/logger'
import { AppError, isAppError } from './app-error'

/**
 * What can be wrong with what the server stands on, and is no mistake of anybody who asks: the database does not answer,
 * another program holds it, there is no room left on the disk, or the disk fails.
 */
export type Fault = 'away' | 'locked' | 'full' | 'failing'

interface Cause {
  kind?: string
  code?: string
  originalCode?: string
}

interface Coded extends Error {
  code?: unknown
  syscall?: unknown
  clientVersion?: unknown
  meta?: { driverAdapterError?: { cause?: Cause } } | undefined
  cause?: unknown
}

// Of Prisma: P2024 and P2028 are no turn in time, P2034 a conflict that stayed, P1008 a lock or an answer that did not come.
const prismaCodes: Readonly<Record<string, Fault>> = {
  P1000: 'away',
  P1001: 'away',
  P1002: 'away',
  P1003: 'away',
  P1008: 'locked',
  P1010: 'away',
  P1011: 'away',
  P1017: 'away',
  P2024: 'away',
  P2028: 'away',
  P2034: 'locked',
  P2037: 'away',
}

const kinds: Readonly<Record<string, Fault>> = {
  AuthenticationFailed: 'away',
  ConnectionClosed: 'away',
  DatabaseAccessDenied: 'away',
  DatabaseDoesNotExist: 'away',
  DatabaseNotReachable: 'away',
  SocketTimeout: 'locked',
  TlsConnectionError: 'away',
  TooManyConnections: 'away',
  TransactionWriteConflict: 'locked',
}

/** The beginnings of what SQLite and PostgreSQL say themselves, and of a socket's complaints. */
const databaseCodes: readonly (readonly [RegExp, Fault])[] = [
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'locked'],
  [/^SQLITE_(IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|NOMEM)/, 'failing'],
  [/^53100$/, 'full'],
  [/^(08...|53...|57P..|57014|28...|3D000)$/, 'away'],
  [/^55P03$/, 'locked'],
  [/^(58...|XX00[12]|25006)$/, 'failing'],
  [/^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/, 'away'],
]

// What the PostgreSQL driver says without any code.
const connectionLost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed)|Cannot use a pool)/i

/** True of what the PostgreSQL driver throws where a connection broke off or could not be made. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return connectionLost.test(error.message) || byDatabaseCode((error as Coded).code) === 'away'
}

const fileCodes: Readonly<Record<string, Fault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EIO: 'failing',
  EROFS: 'failing',
  EMFILE: 'away',
  ENFILE: 'away',
}

/** What is at fault where this was thrown; undefined where the cause is anything else. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'DatabaseAway') return 'away'
  const { code, syscall, meta, cause } = error as Coded
  const text = typeof code === 'string' ? code : ''
  if (text in fileCodes && syscall !== undefined) return fileCodes[text]
  if (isOfDatabase(error)) {
    // A statement of our own comes as "raw query failed", with the reason inside.
    const inner = meta?.driverAdapterError?.cause ?? (cause as Cause | undefined)
    const found = faultOfCodes(inner) ?? prismaCodes[text] ?? byDatabaseCode(text)
    if (found) return found
    if (isConnectionLost(error)) return 'away'
  }
  return cause instanceof Error ? faultOf(cause) : undefined
}

function faultOfCodes(cause: Cause | undefined): Fault | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined
  return byDatabaseCode(cause.originalCode) ?? byDatabaseCode(cause.code) ?? kinds[cause.kind ?? '']
}

function byDatabaseCode(code: unknown): Fault | undefined {
  return typeof code === 'string' ? databaseCodes.find(([pattern]) => pattern.test(code))?.[1] : undefined
}

// Prisma marks what passes through it. By name, not by class: Next bundles its own copies. A refused connection of anybody else's is not ours.
function isOfDatabase(error: Coded): boolean {
  if (error.clientVersion !== undefined || /^P\d{4}$/.test(String(error.code))) return true
  return ['DriverAdapterError', 'SqliteError'].includes(error.name)
}

const answers = {
  away: { code: 'unavailable', says: 'front.databaseAway', retryAfterSeconds: 5 },
  locked: { code: 'unavailable', says: 'front.busy', retryAfterSeconds: 2 },
  full: { code: 'no-room', says: 'front.noRoom', retryAfterSeconds: 60 },
  failing: { code: 'unavailable', says: 'front.cannotStore', retryAfterSeconds: 30 },
} as const

/** What a caller is told of a fault; any other error as it is. The reason is logged, not once for each who is refused. */
export function asUnavailable(error: unknown): unknown {
  if (isAppError(error)) return error
  const fault = faultOf(error)
  if (!fault) return error
  logFault(fault, error)
  const { code, says, retryAfterSeconds } = answers[fault]
  return new AppError(code, message(says), { retryAfterSeconds, cause: error })
}

/** True of what a request was refused for because the server could not reach its data. */
export function isUnavailable(error: unknown): boolean {
  if (isAppError(error)) return faultOf(error.cause) !== undefined
  return faultOf(error) !== undefined
}

const logEveryMs = 10_000
const key = Symbol.for('broadside.faults-logged')
const globals = globalThis as { [key]?: Map<Fault, number> }
globals[key] ??= new Map()
const loggedAt = globals[key]

/** For commands: they refuse nobody, and end with a sentence of their own about the fault (platform/db/start-fault.ts). */
export function logNoFaults(): void {
  for (const fault of Object.keys(answers) as Fault[]) loggedAt.set(fault, Number.POSITIVE_INFINITY)
}

function logFault(fault: Fault, error: unknown): void {
  const now = performance.now()
  if (now - (loggedAt.get(fault) ?? Number.NEGATIVE_INFINITY) < logEveryMs) return
  loggedAt.set(fault, now)
  logFor('db').error({ error, fault }, 'requests are refused: the database or the disk cannot do its work')
}
