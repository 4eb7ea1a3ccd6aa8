import { z } from 'zod'
import type * as ownData from './own-data/types'
import { remoteOrigins } from './remote/origins'
import type * as types from './types'
import { commentStatuses } from './types'

/** A value as JSON carries it. */
export type Sent<T> = T extends Date
  ? string
  : T extends readonly (infer Each)[]
    ? Sent<Each>[]
    : T extends object
      ? { [Key in keyof T]: Sent<T[Key]> }
      : T

// What the HTTP API answers: no field stands in an answer that does not stand here. Each shape is held to the type that is sent.

const id = z.string().describe('An opaque id.')
const time = z.iso.datetime().describe('UTC.')
const named = z.strictObject({ id, name: z.string() })
const badges = ['author', 'publisher', 'editor', 'contributor', 'moderator', 'reader'] as const satisfies readonly types.CommentBadge[]
const more = z.int().exactOptional().describe('Replies of this thread that are not among `replies`: walk its replies for all of them.')

export const threadComment = z.strictObject({
  kind: z.literal('comment'),
  id,
  parentId: z.string().nullable().describe('What it answers. May name a comment that was taken away.'),
  rootId: z.string().describe('The first comment of its thread; its own id if it is that one.'),
  name: z.string(),
  byAuthor: z.boolean().describe('Written by the author of the essay.'),
  badge: z
    .enum(badges)
    .exactOptional()
    .describe('`reader`: the name could be taken for that of somebody who writes here, and is not theirs.'),
  source: z.string().describe('Markdown, as typed.'),
  createdAt: time,
  editedAt: time.exactOptional(),
  likes: z.int(),
  pinned: z.boolean().exactOptional().describe('Its thread stands first on the page. Walks leave it where its time puts it.'),
  passage: z
    .strictObject({
      quote: z.string().describe('As it stood when it was chosen. Empty where that revision is hidden.'),
      stands: z.boolean().describe('False: the essay no longer says so.'),
      start: z.int().nullable().describe('Where it stands in the text of the essay, in UTF-16 code units; null where it does not.'),
      end: z.int().nullable(),
      path: z.string().nullable().describe('Of what no longer stands: the revision in which it does.'),
    })
    .exactOptional()
    .describe('What of the essay it is about.'),
  picked: z.boolean().exactOptional().describe('The essay’s author would keep it.'),
  answers: named.exactOptional().describe('Threads are at most five deep: set where it stands beside the comment that it answers.'),
  origin: z.enum(remoteOrigins).exactOptional().describe('Where it was written, if not here.'),
  remoteUrl: z.string().exactOptional().describe('Where it is read there.'),
  writerUrl: z.string().exactOptional().describe('Its writer’s page there.'),
  formerId: z.string().exactOptional().describe('Its id in the permalinks of the system that it was imported from.'),
  waits: z.boolean().exactOptional().describe('Nobody has decided about it: sent to its writer alone.'),
  get replies() {
    return z.array(threadEntry)
  },
  more,
})

export const placeholder = z
  .strictObject({
    kind: z.literal('placeholder'),
    id,
    get replies() {
      return z.array(threadEntry)
    },
    more,
  })
  .describe('Stands where a comment was taken away and its replies stayed.')

export const threadEntry: z.ZodType<Sent<types.ThreadEntry>> = z.discriminatedUnion('kind', [threadComment, placeholder])

const next = z.string().nullable().describe('The cursor of the next page; null on the last one.')
const article = z.strictObject({ id, slug: z.string(), title: z.string() })
const comment = threadComment
const status = z.enum(['approved', 'held']).describe('`held`: a moderator looks at it first.')

export const walkedThreads = z.strictObject({
  items: z.array(threadEntry),
  next,
  total: z.int().describe('Threads under the essay.'),
  comments: z.int().describe('Comments under the essay, replies included.'),
})
export const walkedReplies = z.strictObject({ items: z.array(comment), next })
export const postedComment = z.strictObject({
  status,
  comment,
  article,
  page: z.int().describe('The page of the essay’s threads that shows it, newest first.'),
  farDown: z.boolean().describe('Only the thread’s own page shows it.'),
})
export const editedComment = z.strictObject({
  status,
  comment,
  article,
  changed: z.boolean().describe('False where the text was the same.'),
})
export const likedComment = z.strictObject({ id, likes: z.int(), liked: z.boolean() })
export const markedComment = z.strictObject({ id, marked: z.boolean(), changed: z.boolean().describe('False where it was so already.') })
export const decidedComment = z.strictObject({
  id,
  status: z.enum(commentStatuses),
  changed: z.boolean().describe('False where it was so already.'),
})
export const previewedComment = z.strictObject({ source: z.string().describe('Markdown.') })
export const oneComment = z.strictObject({ id })
export const ownTraces = z.strictObject({
  liked: z.array(id).describe('Comments that this visitor likes.'),
  own: z.array(id).describe('Comments that this visitor wrote.'),
})

const essay = z.strictObject({ title: z.string(), address: z.string() })
const mark = { comment: id, essay, at: time }
const place = { channel: z.string(), to: z.string() }
export const ownDataFile = z.strictObject({
  publication: z.string(),
  address: z.string(),
  madeAt: time,
  comments: z.array(
    z.strictObject({
      ...{ id, answers: z.string().nullable(), essay, name: z.string(), email: z.string() },
      ...{ text: z.string().describe('Markdown, as typed.'), createdAt: time, editedAt: time.nullable() },
      earlier: z.array(z.strictObject({ text: z.string(), until: time })),
      passage: z.string().nullable().describe('What of the essay it is about, as it stood then.'),
    }),
  ),
  notes: z
    .array(
      z.strictObject({
        ...{ id, essay, passage: z.string(), kind: z.string(), text: z.string(), suggestion: z.string() },
        ...{ name: z.string(), email: z.string(), wantsCredit: z.boolean(), createdAt: time },
      }),
    )
    .describe('What was sent to the author of an essay alone.'),
  liked: z.array(z.strictObject(mark)),
  reported: z.array(z.strictObject({ ...mark, reason: z.string(), text: z.string() })),
  turns: z.array(z.strictObject({ essay, at: time })).describe('When they last wrote in a slow thread. Kept for a day at most.'),
  noticesTo: z
    .array(z.strictObject({ ...place, asked: z.array(time), confirmed: z.array(time), since: time.nullable(), refused: time.nullable() }))
    .describe('Where notices go: an e-mail address, or the host of a browser’s push service.'),
  follows: z.array(
    z.strictObject({
      ...{ ...place, kind: z.string(), essay: essay.nullable(), digest: z.string().nullable() },
      ...{ confirmedAt: time.nullable(), createdAt: time },
    }),
  ),
  told: z.array(z.strictObject({ ...place, comment: z.string(), essay, at: time, sentAt: time.nullable() })),
})
export const erasedData = z.strictObject({ comments: z.int(), notes: z.int(), likes: z.int(), reports: z.int(), follows: z.int() })
export const saidInWords = z.strictObject({ message: z.string() })

/** Fails to compile where a type has outgrown its shape. */
type Holds<Type, Shape extends z.ZodType> = Sent<Type> extends z.output<Shape> ? true : never
export const shapesHold: [
  Holds<types.ThreadComment, typeof threadComment>,
  Holds<types.CommentPlaceholder, typeof placeholder>,
  Holds<types.WalkedThreads, typeof walkedThreads>,
  Holds<types.WalkedReplies, typeof walkedReplies>,
  Holds<Omit<types.PostedComment, 'guestToken'>, typeof postedComment>,
  Holds<types.EditedComment, typeof editedComment>,
  Holds<Omit<types.LikedComment, 'guestToken' | 'article'>, typeof likedComment>,
  Holds<Omit<types.CommentDecision, 'articleId'>, typeof decidedComment>,
  Holds<types.OwnTraces, typeof ownTraces>,
  Holds<ownData.OwnDataFile, typeof ownDataFile>,
  Holds<ownData.ErasedData, typeof erasedData>,
] = [true, true, true, true, true, true, true, true, true, true, true]
