import type { z } from 'zod'
import { type Message, message } from '@/i18n/message'

/** Checks what came from outside; fields whose schema names no message of its own are refused by one of ours, not by zod's English. */
export function checkInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.ZodSafeParseResult<z.output<Schema>> {
  return schema.safeParse(input, { error: plainMessage })
}

function plainMessage(issue: { code: string; input?: unknown }): Message {
  return issue.code === 'invalid_type' && issue.input === undefined ? message('form.needed') : message('form.cannotBe')
}
