import type { Message } from '@/i18n/message'
import { AppError, isAppError } from '@/platform/errors/app-error'
import { checkInput } from '@/platform/input/check-input'
import { fieldErrorsOf } from '@/platform/input/field-errors'
import { type PassageInput, passageInput } from './schema'

/** Checks what was said about a passage. Where that is refused, what is wrong with the passage is told as well: nobody is to send a form twice for it. */
export function checkedWithPassage<Checked>(passage: PassageInput | undefined, check: () => Checked): Checked {
  try {
    return check()
  } catch (error) {
    const sent = passage && checkInput(passageInput, passage)
    if (!sent || sent.success || !isAppError(error) || error.code !== 'invalid') throw error
    throw new AppError('invalid', error.message as Message, { fieldErrors: { ...fieldErrorsOf(sent.error), ...error.fieldErrors } })
  }
}
