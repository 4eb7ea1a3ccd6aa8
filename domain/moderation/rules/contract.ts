import type { commentPolicies } from '@/domain/settings/schema'

/** What a rule may look at. It reads, and changes nothing; whatever it needs was fetched before it is asked. */
export interface ModerationContext {
  readonly policy: (typeof commentPolicies)[number]
  readonly article: { readonly id: string; readonly commentsOpen: boolean }
  readonly writer: {
    /** Moderator, author, editor or owner. */
    readonly isStaff: boolean
    /** Has had a comment approved before: as this account, or from this browser. Typed names and addresses prove nothing. */
    readonly hasApprovedComment: boolean
    /** Came, unknown until today, with more comments from all over than a publication gets. Asked only where comments appear at once. */
    readonly inFlood: boolean
    /** What the same person sent under the same essay in the last minutes. */
    readonly recentTexts: readonly string[]
  }
  readonly comment: {
    readonly text: string
    /** What was typed in the field that people do not see. */
    readonly trap: string
  }
}

/** approve: no later rule is asked. hold: it waits for the admin. refuse: nothing is written, and `reason`, a message, is said to the writer. */
export type Verdict =
  | { verdict: 'approve' }
  | { verdict: 'hold'; reason: string }
  | { verdict: 'refuse'; reason: string; code: 'invalid' | 'forbidden' | 'conflict' }

/** One reason to approve, hold or refuse a comment. A rule with nothing to say answers undefined. */
export interface ModerationRule {
  /** The name of its file. Kept with the comments it held. */
  readonly id: string
  /** For the admin, beside a comment that it held. Left out by rules that never hold. */
  readonly holdsBecause?: string
  judge(context: ModerationContext): Verdict | undefined
}
