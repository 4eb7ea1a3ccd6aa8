import { z } from 'zod'

const commentId = z.string('Which comment is missing.').min(1, 'Which comment is missing.').max(40, 'There is no such comment.')

/** For approve, hide, restore and delete. */
export const commentIdInput = z.object({ id: commentId })

/** An answer written in the queue; the text is checked with every other comment's. */
export const deskReplyInput = z.object({
  articleId: z.string().min(1).max(40),
  parentId: commentId,
  text: z.string('Write something first.'),
})
