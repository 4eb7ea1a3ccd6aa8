export type Lesson = 'ham' | 'spam'

interface Decided {
  status: string
  /** Of a decision by those who moderate; null where nobody decided. */
  decidedAt: Date | null
  /** writer or moderator. */
  deletedBy: string
}

/**
 * What a comment teaches as it stands: one that was approved is welcome, one that a moderator deleted is not. What appeared by itself,
 * what its writer took back, and what is hidden teach nothing: many a hidden comment is by somebody who is welcome.
 */
export function lessonOf({ status, decidedAt, deletedBy }: Decided): Lesson | undefined {
  if (decidedAt === null) return undefined
  if (status === 'approved') return 'ham'
  return status === 'deleted' && deletedBy !== 'writer' ? 'spam' : undefined
}
