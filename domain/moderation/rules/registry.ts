import { accountAge } from './account-age/rule'
import { akismet } from './akismet/rule'
import { blocked } from './blocked/rule'
import { closedThread } from './closed-thread'
import type { ModerationRule } from './contract'
import { duplicateText } from './duplicate-text'
import { flood } from './flood'
import { honeypot } from './honeypot'
import { learnedFilter } from './learned-filter/rule'
import { proofOfWork } from './proof-of-work/rule'
import { publicationPolicy } from './publication-policy'
import { staff } from './staff'
import { tooFast } from './too-fast/rule'
import { tooManyLinks } from './too-many-links/rule'
import { wordList } from './word-list/rule'

/**
 * Asked in this order; the first that says something is heard. So what refuses stands first (a refusal binds everybody),
 * then what lets the staff through, then what holds.
 */
export const moderationRules: readonly ModerationRule[] = [
  closedThread,
  honeypot,
  duplicateText,
  blocked,
  staff,
  wordList,
  tooManyLinks,
  accountAge,
  tooFast,
  proofOfWork,
  learnedFilter,
  publicationPolicy,
  akismet,
  flood,
]
