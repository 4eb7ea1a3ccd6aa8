/** What documents may depend on in the copies. */
export const transferTags = {
  /** How large an essay’s copies are. */
  copies: (articleId: string) => `copies:${articleId}`,
} as const
