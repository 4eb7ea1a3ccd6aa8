import { z } from 'zod'
import { POST as decide } from '@/app/api/comments/[id]/decide/route'
import { POST as remove } from '@/app/api/comments/[id]/delete/route'
import { POST as edit } from '@/app/api/comments/[id]/edit/route'
import { POST as like } from '@/app/api/comments/[id]/like/route'
import { POST as pick } from '@/app/api/comments/[id]/pick/route'
import { POST as pin } from '@/app/api/comments/[id]/pin/route'
import { POST as report } from '@/app/api/comments/[id]/report/route'
import { POST as preview } from '@/app/api/comments/preview/route'
import { decidedComment, editedComment, likedComment, markedComment, oneComment, previewedComment } from '@/domain/comments/answers'
import { commentEditFieldsSchema, commentEditSchema } from '@/domain/comments/schema'
import { type Operation, writtenBy } from '../operation'

const one = { status: 200, name: 'OneComment', shape: oneComment } as const
const marked = { status: 200, name: 'MarkedComment', shape: markedComment, says: 'How it is marked now.' } as const

/** What is done with one comment. */
export const commentOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/comments/{id}/edit',
    id: 'editComment',
    summary: 'Change one’s own comment',
    description:
      'As long as the publication lets a comment be changed. It goes through the same rules as a new one, and may wait for a moderator again. `version` is `editedAt` of the comment as you read it, empty where there is none: if somebody has changed it meanwhile, the answer is 409.',
    write: writtenBy(edit, { body: commentEditSchema.extend(commentEditFieldsSchema.pick({ from: true }).shape) }),
    answer: { status: 200, name: 'EditedComment', shape: editedComment, says: 'The comment as it stands now.' },
    fails: ['not-found', 'conflict'],
  },
  {
    method: 'post',
    path: '/api/comments/{id}/delete',
    id: 'deleteComment',
    summary: 'Delete one’s own comment for good',
    description: 'Nothing of it is left. A placeholder stands in its place as long as there are replies under it.',
    write: writtenBy(remove),
    answer: { ...one, says: 'It is deleted.' },
    fails: ['not-found'],
  },
  {
    method: 'post',
    path: '/api/comments/{id}/like',
    id: 'likeComment',
    summary: 'Like a comment, or take it back',
    description: 'Counted once a person, however often it is asked for. Nobody is told who. Not for one’s own.',
    write: writtenBy(like),
    answer: { status: 200, name: 'LikedComment', shape: likedComment, says: 'How often it is liked.' },
    fails: ['not-found'],
  },
  {
    method: 'post',
    path: '/api/comments/{id}/report',
    id: 'reportComment',
    summary: 'Tell the moderators of a comment',
    description: 'Once a person: the second time is answered as the first. `other` needs a `text`.',
    write: writtenBy(report),
    answer: { ...one, says: 'The moderators will see it.' },
    fails: ['not-found'],
  },
  {
    method: 'post',
    path: '/api/comments/{id}/pin',
    id: 'pinThread',
    summary: 'Let a comment’s thread stand first, or no longer',
    description: 'For those who moderate under this essay.',
    write: writtenBy(pin),
    answer: marked,
    fails: ['not-found'],
  },
  {
    method: 'post',
    path: '/api/comments/{id}/pick',
    id: 'pickComment',
    summary: 'Make a comment one of the author’s picks, or no longer',
    description: 'For the essay’s author, and for editors.',
    write: writtenBy(pick),
    answer: marked,
    fails: ['not-found'],
  },
  {
    method: 'post',
    path: '/api/comments/{id}/decide',
    id: 'decideComment',
    summary: 'Approve, hide, restore or delete a comment',
    description: 'For those who moderate under this essay. What its writer deleted stays deleted.',
    write: writtenBy(decide),
    answer: { status: 200, name: 'DecidedComment', shape: decidedComment, says: 'The state it has now.' },
    fails: ['not-found', 'conflict'],
  },
  {
    method: 'post',
    path: '/api/comments/preview',
    id: 'previewComment',
    summary: 'A comment as it would be stored',
    description: 'Nothing is stored. A form comes back as a page that shows it.',
    write: writtenBy(preview),
    answer: { status: 200, name: 'Preview', shape: previewedComment, says: 'The text, tidied.' },
  },
  {
    method: 'get',
    path: '/api/comments/stamp',
    id: 'getStamp',
    summary: 'A signed time, and the work that is asked for',
    description:
      'Sent back with a comment as `stamp`, and the work done for it as `proof`, they say when somebody began to write. A comment without them may wait for a moderator; it is not refused.',
    query: z.object({ stamp: z.string().default('').describe('One that you have: it is answered again while it holds.') }),
    answer: {
      status: 200,
      name: 'Stamp',
      shape: z.strictObject({ stamp: z.string(), bits: z.int().describe('0: no work is asked for.') }),
      says: 'A stamp.',
    },
  },
]
