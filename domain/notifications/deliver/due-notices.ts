import { z } from 'zod'

/** The kind of the outbox row by which notices are sent. */
export const dueNoticesKind = 'notices.due'
/** The same of channels that write to servers that anybody may have named. */
export const remoteNoticesKind = 'notices.due-remote'

/** One notice, or all that are due by then. Ids alone: what is sent is read when it is sent, since a comment may be gone by then. */
export const dueNoticesSchema = z.object({ recipientId: z.string(), commentId: z.string().optional(), due: z.iso.datetime().optional() })

export type DueNotices = z.infer<typeof dueNoticesSchema>
