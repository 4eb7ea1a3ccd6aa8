import type { z } from 'zod'
import { asMessage } from '@/i18n/message'
import type { FieldErrors } from '../errors/app-error'

/** The first message for each field, by its path: 'name', 'amounts.0', 'providers.1.account'; by '' for what belongs to none. */
export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message } of error.issues) errors[path.map(String).join('.')] ??= asMessage(message)
  return errors
}
