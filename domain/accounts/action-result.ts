import type { Failure } from '@/platform/errors/present'

/** What a door of the desk answers. */
export type DeskResult<Data> = { ok: true; data: Data } | Failure
