import type { z } from 'zod'
import { readsAs } from '@/domain/accounts/names/resembles'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { type CommentInput, guestCommentSchema, memberCommentSchema } from './schema'

/** A comment that may be judged: every field has its final form. */
export interface CheckedComment {
  text: string
  name: string
  email: string
  parentId: string | null
  trap: string
  /** Of a comment that is new. */
  stamp?: string
  proof?: string
}

/** A guest may not go by the name of somebody who writes here, nor by the publication's. */
export function requireOwnName(name: string, taken: readonly string[]): void {
  if (!taken.some((other) => readsAs(name, other))) return
  throw new AppError('invalid', message('comments.notPosted'), { fieldErrors: { name: message('comments.nameTaken') } })
}

/** Checks what was typed against who is asking, and reports every field that is wrong at once. */
export function checkedComment(actor: UserActor | VisitorActor, input: CommentInput): CheckedComment {
  const { text, parentId, website, ...guest } =
    actor.kind === 'user' ? { ...parse(memberCommentSchema, input), name: '', email: '' } : parse(guestCommentSchema, input)
  return { text, parentId: parentId === '' ? null : parentId, trap: website, ...guest }
}

function parse<Schema extends z.ZodType>(schema: Schema, input: CommentInput): z.output<Schema> {
  return parseInput(schema, input, message('comments.notPosted'))
}
