/** What is kept in memory of moderation. */
export const moderationTags = { blocks: 'moderation-blocks' } as const
