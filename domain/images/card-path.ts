import { articlePath } from '@/domain/articles/article-path'

/** Where the card of the publication is. */
export const publicationCardPath = '/card.png'

/** Where the card of an essay's revision is. */
export function cardPath(slug: string, revision: number): string {
  return `${articlePath(slug)}/card/${revision}.png`
}
