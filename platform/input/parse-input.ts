import type { z } from 'zod'
import { type Message, message } from '@/i18n/message'
import { AppError } from '../errors/app-error'
import { checkInput } from './check-input'
import { fieldErrorsOf } from './field-errors'

/**
 * Reads what came from outside, or throws AppError('invalid') with the first message of every field that is wrong: who is told of one
 * error at a time sends a form many times. What belongs to no field is the message of the error itself; else `refusal` is.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  refusal: Message = message('form.lookAgain'),
): z.output<Schema> {
  const parsed = checkInput(schema, input)
  if (parsed.success) return parsed.data
  const fieldErrors = fieldErrorsOf(parsed.error)
  throw new AppError('invalid', fieldErrors[''] ?? refusal, { fieldErrors })
}
