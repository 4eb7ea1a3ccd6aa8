/** What documents may depend on in the threads. */
export const commentTags = {
  /** The thread under one article. */
  thread: (articleId: string) => `thread:${articleId}`,
  /** Any comment count shown beside an article in a list. */
  counts: 'comment-counts',
} as const
