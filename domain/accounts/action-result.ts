import type { Failure } from '@/platform/errors/present'

/** What an action of the admin answers. */
export type ActionResult<Data> = { ok: true; data: Data } | Failure
