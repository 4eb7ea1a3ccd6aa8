import type { Page } from '@/domain/articles/types'
import type { BlockKind } from '@/domain/moderation/blocks/types'
import type { WrittenElsewhere } from '../types'

/** One line of what was decided. */
export interface DecisionEntry {
  /** Of the line, for lists. */
  key: string
  at: Date
  who: string
  /** noun.verb */
  action: string
  from?: string
  to?: string
  /** Why a rule had held it, in a sentence. */
  heldBecause?: string
  /** Of a decision over several: how many of this person's comments it took. */
  count?: number
  /** Of a history of a person: the comment that it is about. */
  commentId?: string
  /** The block that was set, or that it is about. */
  block?: { kind: BlockKind; label: string; reason: string; until: Date | null }
}

/** What was decided, newest first. */
export interface DecisionHistory extends Page<DecisionEntry> {
  /** The comment that names the history, or its writer. */
  comment: {
    id: string
    name: string
    status: string
    article: { id: string; slug: string; title: string }
    elsewhere: WrittenElsewhere | null
  }
}
