import { articlePath, tagPath } from '@/domain/articles/article-path'
import type { PublishedArticle } from '@/domain/articles/types'
import { commentPath } from '@/domain/comments/comment-path'
import type { ThreadComment, ThreadEntry, ThreadPage } from '@/domain/comments/types'
import { commentSummary } from '@/domain/feeds/content/comment-html'
import { articleImagePath } from '@/domain/images/image-path'
import type { Settings } from '@/domain/settings/schema'
import { breadcrumbs } from './breadcrumbs'
import { publisher } from './publisher'
import { StructuredData } from './structured-data'

interface Props {
  article: PublishedArticle
  settings: Settings
  /** The threads under the essay itself. */
  threads: ThreadPage
  /** The publication's own address. */
  site: string
}

/** Comments that are listed for programs; they can read the others in the page as people do. */
export const mostListed = 20
const mostCharacters = 200
const mostBioCharacters = 600

/** What programs read of an essay: what it is, whose, where it stands, and what readers wrote under it. */
export function ArticleData({ article, settings, threads, site }: Props) {
  const url = site + articlePath(article.slug)
  const pictures = Object.values(article.media).map(({ src }) => site + src)
  const [tag] = article.tags
  const data = {
    '@graph': [
      {
        '@type': 'Article',
        '@id': `${url}#article`,
        headline: article.title,
        ...(article.standfirst ? { alternativeHeadline: article.standfirst } : {}),
        description: article.description,
        url,
        mainEntityOfPage: url,
        image: [site + articleImagePath(article.slug, article.revisionNumber), ...pictures.slice(0, 1)],
        inLanguage: article.language || settings.language,
        ...(article.writtenOn ? { dateCreated: article.writtenOn } : {}),
        datePublished: article.publishedAt.toISOString(),
        dateModified: (article.revisedAt ?? article.publishedAt).toISOString(),
        wordCount: article.wordCount,
        timeRequired: `PT${article.minutes}M`,
        ...(article.tags.length > 0 ? { keywords: article.tags.map(({ name }) => name) } : {}),
        author: {
          '@type': 'Person',
          name: article.author.name,
          url: `${site}/about`,
          ...(article.author.bio ? { description: commentSummary(article.author.bio, mostBioCharacters) } : {}),
        },
        publisher: publisher(settings, site),
        isAccessibleForFree: true,
        ...(threads.comments > 0 ? { commentCount: threads.comments, comment: comments(threads.items, article.slug, site) } : {}),
      },
      breadcrumbs(settings, site, [
        ...(tag ? [{ name: tag.name, path: tagPath(tag.slug) }] : []),
        { name: article.title, path: articlePath(article.slug) },
      ]),
    ],
  }
  return <StructuredData data={data} />
}

function comments(entries: readonly ThreadEntry[], slug: string, site: string): object[] {
  const listed: ThreadComment[] = []
  const tell = (entry: ThreadEntry) => {
    if (listed.length >= mostListed) return
    if (entry.kind === 'comment') listed.push(entry)
    entry.replies.forEach(tell)
  }
  entries.forEach(tell)
  return listed.map((comment) => ({
    '@type': 'Comment',
    author: { '@type': 'Person', name: comment.name },
    datePublished: comment.createdAt.toISOString(),
    text: commentSummary(comment.source, mostCharacters),
    url: site + commentPath(slug, comment.id),
  }))
}
