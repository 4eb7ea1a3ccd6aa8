import { newCommentId } from '@/domain/comments/new-comment-id'

/** A ULID, for rows that are written in SQL. */
export const newNoticeId: () => string = newCommentId
