import { articlePath } from '@/domain/articles/article-path'

/** Where the publication's open graph image is. */
export const publicationImagePath = '/card.png'

/** Where the open graph image of an article's revision is. */
export function articleImagePath(slug: string, revision: number): string {
  return `${articlePath(slug)}/card/${revision}.png`
}
