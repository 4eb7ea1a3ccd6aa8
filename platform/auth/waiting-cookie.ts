import type { AnswerCookie } from './cookies'

/** Tells the reader script that a comment of this browser waits. Holds no secret, is trusted with nothing, and is taken away by the script. */
export const waitingCookie: AnswerCookie = { name: 'broadside.waiting', value: '1', maxAgeSeconds: 365 * 24 * 3600, readableByScript: true }
