import { z } from 'zod'
import { POST as post } from '@/app/api/articles/[id]/comments/route'
import { POST as passage } from '@/app/api/articles/[id]/passages/route'
import { ownTraces, postedComment, walkedReplies, walkedThreads } from '@/domain/comments/answers'
import { commentFieldsSchema, guestCommentSchema } from '@/domain/comments/schema'
import { walkQuery } from '@/domain/comments/walk/read-walk'
import { noteLimits } from '@/domain/notes/limits'
import { type Operation, writtenBy } from '../operation'

const comments = '/api/articles/{id}/comments'
const answeredPassage = z.discriminatedUnion('as', [
  postedComment.extend({ as: z.literal('comment') }),
  z.strictObject({ as: z.literal('note') }),
])

/** What concerns the comments of one essay. */
export const threadOperations: readonly Operation[] = [
  {
    method: 'get',
    path: comments,
    id: 'listThreads',
    summary: 'The threads under an essay, newest first',
    description:
      'Each thread comes with its first replies. Follow `next` until it is null: no thread is skipped or repeated, whatever is posted meanwhile. Only what every reader can see is in it, and it is counted alike.',
    query: walkQuery,
    answer: { status: 200, name: 'Threads', shape: walkedThreads, says: 'A page of threads.' },
    fails: ['not-found'],
  },
  {
    method: 'post',
    path: comments,
    id: 'postComment',
    summary: 'Post a comment, or a reply',
    description:
      'As a guest, or as the account whose session comes with the request: then `name` and `email` are the account’s, whatever is sent. A guest’s first comment sets a cookie by which they may change it later. Any other field, such as an id, a time, a state or an author, is ignored. Where only people with an account may comment, a guest is refused by 403; in a slow thread whoever comes too soon by 429, with `Retry-After`.',
    write: writtenBy(
      { spec: post.spec },
      {
        body: guestCommentSchema.extend(commentFieldsSchema.pick({ from: true }).shape),
      },
    ),
    answer: { status: 201, name: 'PostedComment', shape: postedComment, says: 'It was posted, or waits for a moderator.' },
    fails: ['not-found', 'conflict'],
  },
  {
    method: 'post',
    path: '/api/articles/{id}/passages',
    id: 'answerPassage',
    summary: 'Say something about a passage: in the thread, or to the author alone',
    description:
      '`quote` is the passage as the essay says it now; of one that stands there more than once, `prefix` and `suffix` say what stands before and after it. A note is read by the author and those who look after the essay, and answered by nothing but that it has arrived. It has a `kind` (`typo`, `fact`, `other`) and may say in `suggestion` how the passage should read.',
    write: writtenBy({ spec: passage.spec }, { alsoLimitedBy: noteLimits.network }),
    answer: {
      status: 201,
      name: 'AnsweredPassage',
      shape: answeredPassage,
      says: 'It was posted, or waits for a moderator, or is a note.',
    },
    fails: ['not-found', 'conflict'],
  },
  {
    method: 'get',
    path: `${comments}/{thread}/replies`,
    id: 'listReplies',
    summary: 'All replies of one thread, oldest first',
    description: 'Each by itself: `parentId` says what it answers. For threads that have `more` than the list of threads brings.',
    query: walkQuery,
    answer: { status: 200, name: 'Replies', shape: walkedReplies, says: 'A page of replies.' },
    fails: ['not-found'],
  },
  {
    method: 'get',
    path: '/api/articles/{id}/mine',
    id: 'listMine',
    summary: 'What this visitor liked and wrote under an essay',
    description: 'By the cookies of the request. Nobody else’s.',
    answer: { status: 200, name: 'Mine', shape: ownTraces, says: 'Ids of comments.' },
  },
  {
    method: 'get',
    path: `${comments}/live`,
    id: 'followThread',
    summary: 'Hear of new comments while they come',
    description:
      'Server-sent events. `data` is JSON: `ids` of comments that have come, `gone` those that were taken away, `more` where there are more than are named. Send the last id as `Last-Event-ID` to be told what was missed.',
    query: z.object({ after: z.string().default('').describe('As `Last-Event-ID`, for the first connection.') }),
    answer: { stream: 'Events, as long as the connection stands.' },
  },
  {
    method: 'get',
    path: `${comments}/{thread}/live`,
    id: 'followOneThread',
    summary: 'Hear of new replies in one thread while they come',
    description: 'As of all threads under the essay, and nothing of the others. A thread that readers cannot see is never told of.',
    query: z.object({ after: z.string().default('').describe('As `Last-Event-ID`, for the first connection.') }),
    answer: { stream: 'Events, as long as the connection stands.' },
  },
]
