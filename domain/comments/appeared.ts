import { z } from 'zod'

/** The kind of the outbox row that says that readers see comments which they did not see before. */
export const appearedKind = 'comments.appeared'

export const appearedSchema = z.object({
  commentIds: z.array(z.string()),
  /** They stood here before and were restored: news only for whom it would have been news then. */
  again: z.boolean(),
  /** Every name under which whoever wrote them is known, where that is known: none of theirs is told. */
  writtenBy: z.array(z.string()).optional(),
})

export type Appeared = z.infer<typeof appearedSchema>
