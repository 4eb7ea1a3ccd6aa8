'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { adminReplyInput, commentIdInput } from './admin-input'
import { approveComment } from './commands/approve-comment'
import { deleteComment } from './commands/delete-comment'
import { hideComment } from './commands/hide-comment'
import { keepComment } from './commands/keep-comment'
import { postComment } from './commands/post-comment'
import { restoreComment } from './commands/restore-comment'

export const approveCommentAction = adminAction('comment.approve', commentIdInput, (actor, { id }) => approveComment(actor, id))
export const hideCommentAction = adminAction('comment.hide', commentIdInput, (actor, { id }) => hideComment(actor, id))
export const restoreCommentAction = adminAction('comment.restore', commentIdInput, (actor, { id }) => restoreComment(actor, id))
export const deleteCommentAction = adminAction('comment.delete', commentIdInput, (actor, { id }) => deleteComment(actor, id))
export const keepCommentAction = adminAction('comment.keep', commentIdInput, (actor, { id }) => keepComment(actor, id))
export const replyFromAdminAction = adminAction('comment.reply', adminReplyInput, postComment)
