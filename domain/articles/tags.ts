/** What documents may depend on in the articles. */
export const articleTags = {
  /** Any list of published articles: home, tag, archive. */
  lists: 'articles',
  /** One article's published state, its address included. */
  one: (articleId: string) => `article:${articleId}`,
  /** What an address leads to, for a document that found nothing there. */
  slug: (slug: string) => `slug:${slug}`,
  /** The names that stand beside articles: their authors' and their tags'. They change seldom, so one tag is for all. */
  names: 'article-names',
} as const
