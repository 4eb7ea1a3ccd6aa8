'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { blockWriterInput } from '@/domain/moderation/admin-input'
import { adminReplyInput, commentIdInput, decideCommentsInput } from './admin-input'
import { approveComment } from './commands/approve-comment'
import { blockAndHide } from './commands/block-and-hide'
import { decideComments } from './commands/decide-comments'
import { deleteComment } from './commands/delete-comment'
import { hideComment } from './commands/hide-comment'
import { keepComment } from './commands/keep-comment'
import { postComment } from './commands/post-comment'
import { restoreComment } from './commands/restore-comment'
import { undoStroke } from './commands/undo-stroke'
import { listDecisions } from './queries/list-decisions'

export const approveCommentAction = adminAction('comment.approve', commentIdInput, (actor, { id }) => approveComment(actor, id))
export const hideCommentAction = adminAction('comment.hide', commentIdInput, (actor, { id }) => hideComment(actor, id))
export const restoreCommentAction = adminAction('comment.restore', commentIdInput, (actor, { id }) => restoreComment(actor, id))
export const deleteCommentAction = adminAction('comment.delete', commentIdInput, (actor, { id }) => deleteComment(actor, id))
export const keepCommentAction = adminAction('comment.keep', commentIdInput, (actor, { id }) => keepComment(actor, id))
export const decideCommentsAction = adminAction('comments.decide', decideCommentsInput, (actor, { ids, verb }) =>
  decideComments(actor, ids, verb),
)
export const blockAndHideAction = adminAction('comments.blockAndHide', blockWriterInput, blockAndHide)
export const undoStrokeAction = adminAction('comments.undo', commentIdInput, (actor, { id }) => undoStroke(actor, id))
export const listDecisionsAction = adminAction('comment.listDecisions', commentIdInput, (actor, { id }) => listDecisions(actor, id))
export const replyFromAdminAction = adminAction('comment.reply', adminReplyInput, async (actor, { approve, ...reply }) => {
  // First, because only what readers see can be answered; it stays approved if the answer is refused.
  if (approve) await approveComment(actor, reply.parentId)
  return postComment(actor, reply)
})
