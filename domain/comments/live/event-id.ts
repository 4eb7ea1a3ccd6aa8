/** A comment as it became visible: when it was posted, or, if it was held or taken away before, when it was let in. */
export interface Shown {
  id: string
  at: number
  /** The top-level comment of its thread. */
  rootId: string
}

/** Where a reader's knowledge of a thread ends. Without `id` they may not know what came in that very millisecond. */
export type Since = Pick<Shown, 'at'> & { id?: string }

type Placed = Pick<Shown, 'at' | 'id'>

/** As the id of an event, and as a document tells where its thread ends. Any instance can read it: it says nothing of who wrote it. */
export function writeSince({ at, id }: Since): string {
  return id === undefined ? Math.max(at, 0).toString(36) : `${at.toString(36)}-${id}`
}

/** What `writeSince` wrote. Of anything else, as of nothing: the beginning of time. */
export function readSince(text: string): Since {
  const [, at, id] = /^([\da-z]{1,9})(?:-([\w-]{1,64}))?$/.exec(text) ?? []
  return { at: at === undefined ? 0 : Number.parseInt(at, 36), ...(id === undefined ? {} : { id }) }
}

/** Whether this became visible after that. */
export function isAfter(shown: Placed, since: Since): boolean {
  if (shown.at !== since.at) return shown.at > since.at
  return since.id === undefined || shown.id > since.id
}

/** In the order in which they became visible. */
export function byTime(one: Placed, other: Placed): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1)
}
