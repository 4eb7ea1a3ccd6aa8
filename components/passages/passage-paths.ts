import { articlePath } from '@/domain/articles/article-path'

interface UnderArticle {
  slug: string
}

/** Who is to read what is said of a passage. */
export const passageReaders = ['comment', 'note'] as const
export type PassageReaders = (typeof passageReaders)[number]

/** The addresses of what readers say of an essay's passages. */
export const passagePaths = {
  /** The form, for everybody to read or for the author alone. */
  form: ({ slug }: UnderArticle, as: PassageReaders = 'comment') => `${articlePath(slug)}/passage${as === 'note' ? '?as=note' : ''}`,
  post: (articleId: string) => `/api/articles/${articleId}/passages`,
  /** Where it is saved while its writer signs in. */
  draft: (articleId: string) => `/api/drafts/${articleId}/passage`,
  /** Which passages have comments, and how many. */
  counts: ({ slug }: UnderArticle) => `${articlePath(slug)}/passages.json`,
} as const
