/** What is kept in memory of moderation. */
export const moderationTags = { blocks: 'moderation-blocks', filter: 'moderation-filter' } as const
