import type { AnswerCookie } from './cookies'

/** Tells the reader script that this browser has taken part in a thread, so that asking what is its own is worth while. Holds no secret and is trusted with nothing. */
export const partCookie: AnswerCookie = { name: 'broadside.part', value: '1', maxAgeSeconds: 365 * 24 * 3600, readableByScript: true }
