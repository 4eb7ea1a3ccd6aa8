import {
  approveCommentAction,
  deleteCommentAction,
  hideCommentAction,
  keepCommentAction,
  restoreCommentAction,
} from '@/domain/comments/actions'
import type { CommentPermissions } from '@/domain/comments/types'

/** One thing that can be decided about a comment in the admin. */
export interface Decision {
  verb: Exclude<keyof CommentPermissions, 'reply'>
  name: string
  /** Works while the comment has the focus. */
  key: string
  /** Said of the comment once it is done: 'The comment by Margit is …'. */
  done: string
  action: typeof approveCommentAction | typeof keepCommentAction
  /** The way back, while one remembers. An approved comment cannot wait again; it can be hidden. */
  undo?: { label: string; action: typeof approveCommentAction }
}

export const decisions: readonly Decision[] = [
  {
    verb: 'approve',
    name: 'Approve',
    key: 'a',
    done: 'published',
    action: approveCommentAction,
    undo: { label: 'Hide it after all', action: hideCommentAction },
  },
  { verb: 'keep', name: 'Let it stand', key: 'k', done: 'left as it is', action: keepCommentAction },
  { verb: 'restore', name: 'Restore', key: 'u', done: 'back', action: restoreCommentAction },
  {
    verb: 'hide',
    name: 'Hide',
    key: 'h',
    done: 'hidden',
    action: hideCommentAction,
    undo: { label: 'Undo', action: restoreCommentAction },
  },
  {
    verb: 'delete',
    name: 'Delete',
    key: 'd',
    done: 'deleted',
    action: deleteCommentAction,
    undo: { label: 'Undo', action: restoreCommentAction },
  },
]
