import type { Settings } from '@/domain/settings/schema'
import type { JobOutcome, JobRun } from '@/platform/jobs/registry'
import type { FollowKind } from '../types'

/** A comment that somebody is told of, as everybody may see it at this moment. */
export interface ToldComment {
  id: string
  rootId: string
  parentId: string | null
  name: string
  /** Markdown, as typed. */
  source: string
  createdAt: Date
  /** Why they are told. */
  kind: FollowKind
  followId: string
  article: { id: string; slug: string; title: string }
}

/** What one recipient is told now. */
export interface Telling {
  recipient: { id: string; address: string }
  /** At least one; oldest first. */
  comments: readonly ToldComment[]
  /** More that there was no place for. */
  more: number
  /** The hour of a digest; null for a notice of its own. */
  due: Date | null
  settings: Settings
}

/** A way in which notices reach people. Sent again after a failure, one telling must be known again as the same. */
export interface NoticeChannel {
  /** As in Recipient.channel. */
  id: string
  /** It writes to servers that anybody may have named: such notices have lanes of their own, so that no other waits for them. */
  asksRemoteServers: boolean
  send: (telling: Telling, run: JobRun) => Promise<JobOutcome>
}
