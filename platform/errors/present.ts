import { type ErrorCode, errorStatus, type FieldErrors, isAppError } from './app-error'

/** What a caller learns of a failure: the body of every JSON error, the state of every refused form. */
export interface Failure {
  ok: false
  code: ErrorCode
  message: string
  fieldErrors?: FieldErrors
  retryAfterSeconds?: number
  /** Given with unexpected failures; the log has the details under the same id. */
  errorId?: string
}

/**
 * Translates any thrown value once, at the edge. An unexpected one becomes a fixed sentence and an id, and is handed
 * to `report` whole; its own text never leaves the server.
 */
export function presentError(error: unknown, report: (error: unknown, errorId: string) => void): Failure {
  if (isAppError(error)) {
    return {
      ok: false,
      code: error.code,
      message: error.message,
      ...(error.fieldErrors ? { fieldErrors: error.fieldErrors } : {}),
      ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    }
  }
  const errorId = crypto.randomUUID().slice(0, 8)
  report(error, errorId)
  return { ok: false, code: 'internal', message: `Something went wrong on our side. If it happens again, mention ${errorId}.`, errorId }
}

export function statusOf(failure: Failure): number {
  return errorStatus[failure.code]
}
