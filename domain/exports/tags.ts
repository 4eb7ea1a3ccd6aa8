/** What documents may depend on in the exports. */
export const exportTags = {
  /** How large an article’s exports are. */
  sizes: (articleId: string) => `export-sizes:${articleId}`,
} as const
