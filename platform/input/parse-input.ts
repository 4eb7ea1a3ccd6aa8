import type { z } from 'zod'
import { type Message, message } from '@/i18n/message'
import { AppError } from '../errors/app-error'
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
  const parsed = schema.safeParse(input, { error: plainMessage })
  if (parsed.success) return parsed.data
  const fieldErrors = fieldErrorsOf(parsed.error)
  // A schema's messages are written by message('…'), but zod knows them as any string.
  throw new AppError('invalid', (fieldErrors[''] as Message | undefined) ?? refusal, { fieldErrors })
}

/** For a schema that names no message of its own. */
function plainMessage(issue: { code: string; input?: unknown }): string {
  return issue.code === 'invalid_type' && issue.input === undefined ? message('form.needed') : message('form.cannotBe')
}
