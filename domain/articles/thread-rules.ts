import type { ThreadRules } from './types'

/** The columns of what an essay says of its own thread. */
export const threadRuleColumns = {
  commentsOpen: true,
  commentWriters: true,
  closeAfterDays: true,
  slowMinutes: true,
} as const satisfies Record<keyof ThreadRules, true>
