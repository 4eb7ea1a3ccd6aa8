import type { CommentWriters } from '@/domain/comments/comment-writers'
import type { commentPolicies } from '@/domain/settings/schema'
import type { MemberSettings } from '@/domain/settings/setting-field'
import type { Message } from '@/i18n/message'
import type { FoundBlock } from '../blocks/types'
import type { SpamScore } from '../filter/score'
import type { Flood } from '../flood-rate'
import type { SpentStamp } from '../stamps/read-stamp'

/** What must be looked up. Each is looked up when a rule first asks, and once for a comment however many rules ask. */
export interface CommentFacts {
  /** Had a comment approved before: as this account, or from this browser. Typed names and addresses prove nothing. */
  hasApprovedComment(): Promise<boolean>
  /** What the same person sent under the same article in the last minutes. */
  recentTexts(): Promise<readonly string[]>
  /**
   * Came, unknown until today, with more comments from all over than a publication gets, or than one essay does. Asking counts one more,
   * so only for what would appear at once.
   */
  inFlood(): Promise<Flood | undefined>
  /** A block that this person, or what they say of themselves, meets. */
  block(): Promise<FoundBlock | undefined>
  /** When the form was opened and what its browser worked; undefined where it does not say. Asking spends it, so only what refuses nothing asks. */
  stamp(): Promise<SpentStamp | undefined>
  /** What the learned filter says; undefined while it has learned too little. */
  spamScore(): Promise<SpamScore | undefined>
  /** When the account was made; undefined for a guest. */
  accountCreatedAt(): Promise<Date | undefined>
}

/** What a rule may look at. It reads, and changes nothing. */
export interface ModerationContext {
  readonly policy: (typeof commentPolicies)[number]
  readonly article: { readonly id: string; readonly slug: string; readonly writers: CommentWriters }
  readonly writer: {
    readonly isSignedIn: boolean
    /** Moderator, author, editor or owner. */
    readonly isStaff: boolean
    readonly name: string
    /** As typed, or the account's; empty where none was given. */
    readonly email: string
    /** The network address it came from. */
    readonly address: string
  }
  readonly comment: {
    readonly text: string
    /** What was typed in the field that people do not see. */
    readonly trap: string
  }
  readonly facts: CommentFacts
  /** Aborted when the rules' time is over: to be handed on to whatever waits for a remote server. */
  readonly signal: AbortSignal
}

/**
 * approve: no later rule is asked. hold: it waits for a moderator, who is shown `reason` and what was `matched`: the very word, the very
 * addresses. refuse: nothing is written, and `reason` is said to the writer.
 */
export type Verdict =
  | { verdict: 'approve' }
  | { verdict: 'hold'; reason: Message; matched?: string }
  | { verdict: 'refuse'; reason: Message; code: 'invalid' | 'forbidden' | 'conflict' }

/** What a rule with nothing to say answers: undefined. */
export type Answer = Verdict | undefined

/**
 * One reason to approve, hold or refuse a comment. Asked before the transaction that writes it, so it may wait for another server; one that
 * throws, or takes longer than all rules together have, holds the comment.
 */
export interface ModerationRule<Settings extends object = object> {
  /** The name of its file or folder. Stored with the comments it held. */
  readonly id: string
  /** As the list of rules in the settings has it. */
  readonly name: string
  /** What it does, in one sentence for those who may switch it off. */
  readonly about: string
  /** 'always': it cannot be switched off, and `about` says where its matter is set. Otherwise whether it is asked where nobody has chosen. */
  readonly standing: 'always' | 'on' | 'off'
  /** Stands in rules/<id>/settings.ts and in ../rule-settings.ts too, which the admin's pages load. */
  readonly settings?: MemberSettings
  judge(context: ModerationContext, settings: Settings): Answer | Promise<Answer>
}
