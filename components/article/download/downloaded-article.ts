import type { PublishedArticle } from '@/domain/articles/types'
import type { EssayToExport } from '@/domain/exports/types'
import { licenceOf } from '@/domain/settings/licences'
import type { Settings } from '@/domain/settings/schema'

/** What the keeping of an essay says of it on a page. */
export type DownloadedArticle = Pick<
  EssayToExport,
  'id' | 'slug' | 'title' | 'author' | 'language' | 'writtenOn' | 'publishedAt' | 'url'
> & {
  revision: number
  publication: Pick<EssayToExport['publication'], 'name' | 'language' | 'timeZone' | 'licence'>
}

/** The essay that the page shows. */
export function downloadedArticle(article: PublishedArticle, settings: Settings, url: string): DownloadedArticle {
  const { id, slug, title, writtenOn, publishedAt } = article
  const { name, language, timeZone, licence } = settings
  return {
    ...{ id, slug, title, writtenOn, publishedAt, url },
    author: article.author.name,
    language: article.language || language,
    revision: article.revisionNumber,
    publication: { name, language, timeZone, licence: licenceOf(licence) },
  }
}
