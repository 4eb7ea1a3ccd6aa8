import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { message } from '@/i18n/message'
import type { AppError } from '../errors/app-error'
import { parseInput } from './parse-input'

const schema = z
  .object({
    name: z.string().min(3, message('account.nameNeeded')).regex(/^\w+$/, message('account.nameIsOneLine')),
    jars: z.array(z.object({ amount: z.number() })),
  })
  .refine(({ jars }) => jars.length < 2, message('form.tooLong'))

function refused(input: unknown, ...refusal: [] | [ReturnType<typeof message>]): AppError {
  try {
    parseInput(schema, input, ...refusal)
  } catch (error) {
    return error as AppError
  }
  throw new Error('It was taken.')
}

describe('input / parsing', () => {
  it('answers what the schema makes of it', () => {
    expect(parseInput(z.object({ name: z.string().trim() }), { name: ' Ada ', more: 1 })).toEqual({ name: 'Ada' })
  })

  it('names the first message of every field by its whole path', () => {
    const error = refused({ name: '§', jars: [{ amount: 1 }, { amount: 'much' }] })
    expect(error).toMatchObject({ code: 'invalid', message: 'form.lookAgain' })
    expect(error.fieldErrors).toEqual({ name: 'account.nameNeeded', 'jars.1.amount': 'form.cannotBe' })
  })

  it('says of a field without a message of its own that it is needed, or cannot be right', () => {
    expect(refused({ jars: 'none' }).fieldErrors).toEqual({ name: 'form.needed', jars: 'form.cannotBe' })
  })

  it('gives the error the message that belongs to no field, or else the one that was asked for', () => {
    expect(refused({ name: 'Ada', jars: [{ amount: 1 }, { amount: 2 }] }).message).toBe('form.tooLong')
    expect(refused({ name: '', jars: [] }, message('comments.notPosted')).message).toBe('comments.notPosted')
  })
})
