/** Why a reader thinks that a moderator should look. */
export const reportReasons = ['spam', 'abuse', 'off-subject', 'other'] as const

export type ReportReason = (typeof reportReasons)[number]
