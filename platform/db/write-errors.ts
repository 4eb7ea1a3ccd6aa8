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
