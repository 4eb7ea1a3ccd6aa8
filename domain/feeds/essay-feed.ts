import { articlePath, tagPath } from '@/domain/articles/article-path'
import type { PublishedArticle } from '@/domain/articles/types'
import { wholeAddress } from '@/domain/exports/html/whole-address'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { essayHtml } from './content/essay-html'
import { entryId } from './entry-id'
import { feedPaths } from './feed-paths'
import { feedPublication } from './feed-publication'
import type { Feed, FeedEntry } from './types'

/** Essays in one feed, at most. */
export const mostEssays = 25

/** Characters of HTML after which older essays are left out: programs refuse what is larger than a megabyte or two. */
export const mostCharacters = 1_000_000

interface About {
  title: string
  description: string
  /** Paths on this site. */
  page: string
  folder: string
}

/** A feed of essays, the latest first, with their whole text. */
export function essayFeed({ title, description, page, folder }: About, settings: Settings, essays: readonly PublishedArticle[]): Feed {
  const site = env().PUBLIC_URL
  const entries = withinBounds(essays, (essay) => essayEntry(essay, settings))
  return {
    id: entryId('feed', site + folder),
    title,
    description,
    language: translatorFor(settings.language).lang,
    pageUrl: site + page,
    folderUrl: site + folder,
    updatedAt: new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime()))),
    publication: feedPublication(settings),
    entries,
  }
}

function withinBounds(essays: readonly PublishedArticle[], entryOf: (essay: PublishedArticle) => FeedEntry): FeedEntry[] {
  const entries: FeedEntry[] = []
  let characters = 0
  for (const essay of essays) {
    const entry = entryOf(essay)
    characters += entry.html.length
    if (entries.length > 0 && characters > mostCharacters) break
    entries.push(entry)
  }
  return entries
}

function essayEntry(essay: PublishedArticle, settings: Settings): FeedEntry {
  const site = env().PUBLIC_URL
  const url = site + articlePath(essay.slug)
  const language = essay.language || settings.language
  const picture = Object.values(essay.media)[0]
  const pictureUrl = picture && wholeAddress(picture.src, url)
  return {
    id: entryId('article', essay.id),
    url,
    title: essay.title,
    language,
    author: essay.author.name || settings.name,
    publishedAt: essay.publishedAt,
    updatedAt: essay.revisedAt ?? essay.publishedAt,
    summary: essay.description,
    html: essayHtml(essay, { url, t: translatorFor(settings.language), language }),
    tags: essay.tags.map(({ slug, name }) => ({ name, url: site + tagPath(slug) })),
    ...(picture && pictureUrl ? { picture: { url: pictureUrl, type: picture.mimeType } } : {}),
    comments: { pageUrl: `${url}#comments`, folderUrl: site + feedPaths.thread(essay.slug) },
  }
}
