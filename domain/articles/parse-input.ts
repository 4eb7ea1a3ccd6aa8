import type { z } from 'zod'
import { AppError, type FieldErrors } from '@/platform/errors/app-error'

/** Reads what came from outside, or throws AppError('invalid') with the first sentence of every field that is wrong. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fieldErrors: FieldErrors = {}
  for (const issue of parsed.error.issues) fieldErrors[String(issue.path[0] ?? '')] ??= issue.message
  throw new AppError('invalid', 'Some of this cannot be taken as it is.', { fieldErrors })
}
