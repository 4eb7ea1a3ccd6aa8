import type { Page } from '@/domain/articles/types'
import type { BlockKind } from '@/domain/moderation/blocks/types'
import type { CommentPassage } from '@/domain/passages/types'
import type { CommentOrigin, RemoteOrigin } from './remote/origins'
import type { ReportReason } from './reports/report-reasons'
import type { ThreadOrder } from './thread-order'

export const commentStatuses = ['approved', 'held', 'hidden', 'deleted'] as const
export type CommentStatus = (typeof commentStatuses)[number]

/** A state that we do not know is shown to nobody. */
export function asStatus(status: string): CommentStatus {
  return commentStatuses.find((known) => known === status) ?? 'hidden'
}

/** What stands beside a name: who wrote the essay, who looks after the publication, and, where a name could be taken for one of theirs, that it is not. */
export type CommentBadge = 'author' | 'publisher' | 'editor' | 'contributor' | 'moderator' | 'reader'

/** Why a comment waits, as far as its writer is told. */
export const waitReasons = ['first', 'all', 'links', 'flood', 'reports', 'words', 'account', 'other'] as const
export type WaitReason = (typeof waitReasons)[number]

/** A comment as everybody may see it. No address, no e-mail, no guest key. */
export interface ThreadComment {
  kind: 'comment'
  id: string
  parentId: string | null
  /** The top-level comment of its thread; its own id if it is one. */
  rootId: string
  name: string
  /** Written by the author of the essay it stands under. */
  byAuthor: boolean
  badge?: CommentBadge
  /** Markdown, as typed. */
  source: string
  createdAt: Date
  /** Its writer changed it, last at this time. */
  editedAt?: Date
  likes: number
  /** Its thread stands first. */
  pinned?: boolean
  /** What of the essay it is about; left out where it is about all of it. */
  passage?: CommentPassage
  /** The essay's author would keep it. */
  picked?: boolean
  /** Set where it stands beside the comment it answers instead of under it: threads are drawn at most five deep. */
  answers?: { id: string; name: string }
  /** Where it was written; left out where that is here. */
  origin?: RemoteOrigin
  /** Where it is read there, and its writer's page. */
  remoteUrl?: string
  writerUrl?: string
  /** Of an imported one: its id in the permalinks of the system that it comes from. */
  formerId?: string
  /** Nobody has decided about it yet: shown to its writer alone. */
  waits?: boolean
  /** Why, for its writer. */
  waitsFor?: WaitReason
  /** How long somebody usually takes, in milliseconds; left out where nobody can tell yet. */
  usualWaitMs?: number
  replies: ThreadEntry[]
  /** Of a thread's first comment: approved replies that are not among `replies`. The thread's own page has them. */
  more?: number
}

/** Stands where a comment was taken away and its replies stayed. Says nothing of what was there. */
export interface CommentPlaceholder {
  kind: 'placeholder'
  id: string
  replies: ThreadEntry[]
  more?: number
}

export type ThreadEntry = ThreadComment | CommentPlaceholder

/** How often an essay was liked and passed on elsewhere. */
export interface ElsewhereCounts {
  likes: number
  reposts: number
}

/** One page of the threads under an essay, pinned ones first, replies oldest first. `total` counts threads. */
export interface ThreadPage extends Page<ThreadEntry> {
  order: ThreadOrder
  /** Approved comments under the essay, replies included. */
  comments: number
  /** Likes and reposts of the essay elsewhere. */
  elsewhere: ElsewhereCounts
}

/** A step of a walk through all threads under an essay, newest first. */
export interface WalkedThreads {
  items: ThreadEntry[]
  /** Where the next step begins; null behind the last thread. */
  next: string | null
  /** Threads that readers see. */
  total: number
  /** Approved comments under the essay, replies included. */
  comments: number
}

/** A step of a walk through the replies of one thread, oldest first. `replies` of each is empty. */
export interface WalkedReplies {
  items: ThreadComment[]
  next: string | null
}

/** One thread on its own page; a long one has several. */
export interface OneThread {
  entry: ThreadEntry
  page: number
  pages: number
}

/** What became of a comment that was posted. */
export interface PostedComment {
  status: 'approved' | 'held'
  comment: ThreadComment
  article: { id: string; slug: string; title: string }
  /** The page of the essay's threads that shows it, counted from 1. */
  page: number
  /** True for a reply that stands too far down its thread to be shown there: the thread's own page has it. */
  farDown: boolean
  /** For a guest's first comment: the value of the cookie by which the next one is known to be from the same browser. */
  guestToken?: string
}

/** One's own comment, to be changed. */
export interface EditableComment {
  comment: ThreadComment
  /** What a change has to name: see own/edit-window.ts. */
  version: string
  /** Its time is not over. */
  open: boolean
  /** How many minutes there are in all; 0 where no comment may be changed. */
  minutes: number
}

/** What became of a comment that its writer changed. `changed` is false where the text was the same. */
export interface EditedComment {
  status: 'approved' | 'held'
  comment: ThreadComment
  article: { id: string; slug: string; title: string }
  changed: boolean
}

/** What liking, or taking it back, came to. */
export interface LikedComment {
  id: string
  article: { slug: string }
  likes: number
  /** Whether this person likes it now. */
  liked: boolean
  /** For a guest's first deed here: the value of their cookie. */
  guestToken?: string
}

/** A report has arrived, whether or not it was the first of this person. */
export interface ReportedComment {
  id: string
  article: { slug: string }
  /** For a guest's first deed here: the value of their cookie. */
  guestToken?: string
}

/** What a visitor has to do with the comments under an essay, for the script of that page alone. */
export interface OwnTraces {
  /** Ids of the comments they like. */
  liked: string[]
  /** Ids of the comments they wrote, as far as readers see them. */
  own: string[]
}

/** A comment with what one visitor may do with it. */
export interface CommentOptions {
  comment: ThreadComment
  /** This visitor wrote it. */
  own: boolean
  liked: boolean
  /** Its thread stands first. */
  isPinned: boolean
  may: { like: boolean; report: boolean; edit: boolean; delete: boolean; pin: boolean; pick: boolean }
  /** For those who moderate here; null for everybody else. */
  moderation: CommentModeration | null
}

/** Where a comment stands, and what its moderator may decide. */
export interface CommentModeration {
  status: CommentStatus
  /** Why it waits, as `message` wrote it; empty where no rule held it. */
  heldBecause: string
  may: Pick<CommentPermissions, 'approve' | 'hide' | 'restore' | 'delete'>
}

/** What this actor may do with this comment now. The admin shows no button that would be refused. */
export interface CommentPermissions {
  approve: boolean
  hide: boolean
  restore: boolean
  delete: boolean
  /** Let a reported one stand. */
  keep: boolean
  reply: boolean
}

/** A reader's report, as moderators read it: never whose it is. */
export interface CommentReportEntry {
  reason: ReportReason
  text: string
}

/** Where a comment was written that was not written here. An address is of http or https, or empty. */
export interface WrittenElsewhere {
  origin: RemoteOrigin
  /** Where it is read there, and its writer's page. */
  remoteUrl: string
  writerUrl: string
}

/** A comment in the admin's queue. */
export interface QueueItem {
  id: string
  status: CommentStatus
  /** The rule that held it; empty if none did. */
  heldBy: string
  /** Why, in a sentence for those who moderate; empty if none did. */
  heldBecause: string
  /** What the rule found in it, a line each; empty if nothing can be shown. */
  heldMatch: string
  name: string
  /** Signed in when it was written. */
  signedIn: boolean
  byAuthor: boolean
  /** As typed, or the account's. Only here, for those who moderate. */
  email: string
  source: string
  createdAt: Date
  /** Its writer deleted it: nothing of it is left, and it cannot be restored. */
  deletedByWriter: boolean
  /** What it said before, the latest first. */
  wordings: { source: string; replacedAt: Date }[]
  article: { id: string; slug: string; title: string }
  answers: { id: string; name: string } | null
  /** Where it was written; null: here. */
  elsewhere: WrittenElsewhere | null
  /** What readers reported, and nobody has answered yet. */
  reports: CommentReportEntry[]
  may: CommentPermissions
  /** In which ways this actor can block its writer. */
  blockableAs: readonly BlockKind[]
}

export interface QueueFilter {
  /** 'reported': of every state, what readers reported and nobody has answered. */
  status?: CommentStatus | 'all' | 'reported' | undefined
  /** Held by this rule. */
  rule?: string | undefined
  /** Under this essay. */
  article?: string | undefined
  /** By whoever wrote this comment: their account, or their browser. */
  by?: string | undefined
  /** Written there. */
  origin?: CommentOrigin | '' | undefined
  text?: string | undefined
  page?: number | undefined
}

/** What a decision of the admin came to. `changed` is false when it was so already. */
export interface CommentDecision {
  id: string
  articleId: string
  status: CommentStatus
  changed: boolean
}
