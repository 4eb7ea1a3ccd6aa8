import type { z } from 'zod'
import type { FieldErrors } from '@/platform/errors/app-error'

/** The first sentence for each field, by its path: 'name', 'amounts.0', 'providers.1.account'. */
export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message
  return errors
}
