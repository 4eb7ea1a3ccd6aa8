/** What documents may depend on in the translations. */
export const translationTags = {
  /** Which essays an essay is a translation of. What these are themselves is said by the articles' own tags. */
  of: (articleId: string) => `translations:${articleId}`,
} as const
