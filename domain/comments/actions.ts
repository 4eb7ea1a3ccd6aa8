'use server'

import { deskAction } from '@/domain/accounts/admin-action'
import { commentIdInput, deskReplyInput } from './admin-input'
import { approveComment } from './commands/approve-comment'
import { deleteComment } from './commands/delete-comment'
import { hideComment } from './commands/hide-comment'
import { postComment } from './commands/post-comment'
import { restoreComment } from './commands/restore-comment'

export const approveCommentAction = deskAction('comment.approve', commentIdInput, (actor, { id }) => approveComment(actor, id))
export const hideCommentAction = deskAction('comment.hide', commentIdInput, (actor, { id }) => hideComment(actor, id))
export const restoreCommentAction = deskAction('comment.restore', commentIdInput, (actor, { id }) => restoreComment(actor, id))
export const deleteCommentAction = deskAction('comment.delete', commentIdInput, (actor, { id }) => deleteComment(actor, id))
export const replyFromDeskAction = deskAction('comment.reply', deskReplyInput, postComment)
