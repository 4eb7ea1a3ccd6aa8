import type { Message } from '@/i18n/message'

/** Every way in which a request can fail. Closed: a new member needs a status here and a message at its thrower. */
export const errorStatus = {
  invalid: 422,
  malformed: 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  unavailable: 503,
  'no-room': 507,
  internal: 500,
} as const

export type ErrorCode = keyof typeof errorStatus

/** Field name to one message. The key '' holds what belongs to no field. */
export type FieldErrors = Record<string, Message>

export interface AppErrorDetails {
  fieldErrors?: FieldErrors
  retryAfterSeconds?: number
  /** For the log only. Never leaves the server. */
  cause?: unknown
}

/** An expected failure. `message` is for the person, by its key (`message('…')`); anything secret belongs in `details.cause`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fieldErrors: FieldErrors | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, message: Message, details: AppErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'AppError'
    this.code = code
    this.fieldErrors = details.fieldErrors
    this.retryAfterSeconds = details.retryAfterSeconds
  }

  get status(): number {
    return errorStatus[this.code]
  }
}

/** True for an AppError of any copy of this module: Next bundles its own. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error && String(error.code) in errorStatus
}
