import { translateMessage } from '@/i18n/translate-message'
import type { Translator } from '@/i18n/translator-for'
import { type ErrorCode, errorStatus, type FieldErrors, isAppError } from './app-error'
import { asUnavailable } from './fault'

/** What a caller learns of a failure: the body of every JSON error, the state of every refused form. */
export interface Failure {
  ok: false
  code: ErrorCode
  message: string
  /** Field name to one sentence. */
  fieldErrors?: Record<string, string>
  retryAfterSeconds?: number
  /** Given with unexpected failures; the log has the details under the same id. */
  errorId?: string
}

/**
 * Translates any thrown value once, at the edge. An unexpected one becomes a fixed sentence and an id, and is handed
 * to `report` whole; its own text never leaves the server. A fault of the database or the disk asks to try
 * again later. `t` translates into the language of whoever is answered.
 */
export function presentError(thrown: unknown, report: (error: unknown, errorId: string) => void, t: Translator): Failure {
  const error = asUnavailable(thrown)
  if (isAppError(error)) {
    return {
      ok: false,
      code: error.code,
      message: translateMessage(t, error.message),
      ...(error.fieldErrors ? { fieldErrors: translatedErrors(error.fieldErrors, t) } : {}),
      ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    }
  }
  const errorId = crypto.randomUUID().slice(0, 8)
  report(error, errorId)
  return { ok: false, code: 'internal', message: t('front.wentWrong', { errorId }), errorId }
}

function translatedErrors(errors: FieldErrors, t: Translator): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, translateMessage(t, error)]))
}

export function statusOf(failure: Failure): number {
  return errorStatus[failure.code]
}
