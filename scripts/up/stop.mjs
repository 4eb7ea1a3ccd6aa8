import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What stops a command, in one sentence that the operator can act on. */
export class Stop extends Error {}
