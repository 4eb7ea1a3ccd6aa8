import { AppError } from '../errors/app-error'
import { sentence } from '../errors/coded'

interface PrismaError extends Error {
  code?: unknown
  meta?: { driverAdapterError?: { cause?: { kind?: string; constraint?: { fields?: string[]; index?: string } } } }
}

// By code, not by class: Next bundles its own copy of Prisma's classes.
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && typeof (error as PrismaError).code === 'string' ? String((error as PrismaError).code) : undefined
}

/** True where a unique constraint refused the write; with `field`, only where it was one on that column. */
export function isUniqueViolation(error: unknown, field?: string): boolean {
  if (codeOf(error) !== 'P2002') return false
  if (field === undefined) return true
  const constraint = (error as PrismaError).meta?.driverAdapterError?.cause?.constraint
  // SQLite names the columns, PostgreSQL the index: "User_email_key".
  return constraint?.fields?.includes(field) ?? constraint?.index?.split('_').includes(field) ?? false
}

/** True where a row that the write points to is not there. */
export function isForeignKeyViolation(error: unknown): boolean {
  return codeOf(error) === 'P2003'
}

/** True where the row to change or remove is not there. */
export function isMissingRow(error: unknown): boolean {
  return codeOf(error) === 'P2025'
}

/** A conflict with another transaction (P2034: serialization failure or deadlock): doing it again may succeed. */
export function isConflict(error: unknown): boolean {
  return codeOf(error) === 'P2034'
}

// P1001 and P1002: not reachable. P1008: locked for longer than we wait. P1017: closed on us. P2024, P2028: no turn in time.
const busyCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034'])

// A statement of our own that met the lock comes as "raw query failed", with the reason inside.
function metTheLock(error: unknown): boolean {
  return codeOf(error) === 'P2010' && (error as PrismaError).meta?.driverAdapterError?.cause?.kind === 'SocketTimeout'
}

/** What a caller is told where the database could not be written just now; any other error as it is. */
export function asUnavailable(error: unknown): unknown {
  if (!busyCodes.has(codeOf(error) ?? '') && !metTheLock(error)) return error
  return new AppError('unavailable', sentence('busy'), {
    retryAfterSeconds: 2,
    cause: error,
  })
}
