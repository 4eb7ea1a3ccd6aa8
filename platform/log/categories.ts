/** What a log line may be about. Closed, so that an operator can filter by it. */
export const logCategories = ['front', 'db', 'auth', 'mail', 'jobs', 'comments', 'articles', 'tips', 'media', 'settings', 'audit'] as const
export type LogCategory = (typeof logCategories)[number]
