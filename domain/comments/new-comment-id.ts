import { newId } from '@/platform/db/new-id'

/** A top-level comment names itself as its root, so its id must be known before it is written. */
export const newCommentId: () => string = newId
