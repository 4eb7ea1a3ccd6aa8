import { anyone } from '@/domain/accounts/types'
import { articlePath } from '@/domain/articles/article-path'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import type { PublishedArticle } from '@/domain/articles/types'
import { commentPath } from '@/domain/comments/comment-path'
import { listLatestComments } from '@/domain/comments/queries/list-latest-comments'
import type { ThreadComment } from '@/domain/comments/types'
import { getSettings } from '@/domain/settings/queries/get-settings'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { type Markup, writeMarkup } from '@/platform/markup/markup'
import { commentMarkup, commentSummary } from '../content/comment-html'
import { passageMarkup } from '../content/passage-markup'
import { entryId } from '../entry-id'
import { feedPaths } from '../feed-paths'
import { feedPublication } from '../feed-publication'
import type { Feed, FeedEntry, MovedFeed } from '../types'

/** Comments in one feed. */
export const mostComments = 50

/** The latest comments under an essay, or where the essay has moved; null where there is none. */
export async function findThreadFeed(address: string): Promise<Feed | MovedFeed | null> {
  const [settings, article] = await Promise.all([getSettings(), getPublishedBySlug(address)])
  if (!article) return null
  if ('movedTo' in article) return { movedTo: feedPaths.thread(article.movedTo) }
  const comments = await listLatestComments(anyone, article.id, mostComments)
  const site = env().PUBLIC_URL
  const url = site + articlePath(article.slug)
  const t = translatorFor(settings.language)
  const folder = feedPaths.thread(article.slug)
  return {
    id: entryId('feed', `thread ${article.id}`),
    title: t('comments.commentsOn', { title: article.title }),
    description: article.description,
    language: t.lang,
    pageUrl: `${url}#comments`,
    folderUrl: site + folder,
    updatedAt: comments.map(lastChanged).sort((one, other) => other.getTime() - one.getTime())[0] ?? article.publishedAt,
    publication: feedPublication(settings),
    entries: comments.map((comment) => commentEntry(comment, article, settings)),
  }
}

const lastChanged = ({ createdAt, editedAt }: ThreadComment) => editedAt ?? createdAt

function commentEntry(comment: ThreadComment, article: PublishedArticle, settings: Settings): FeedEntry {
  const site = env().PUBLIC_URL
  const pathOf = (id: string) => `${site}${commentPath(article.slug, id)}#comment-${id}`
  const answers = comment.parentId
    ? { id: entryId('comment', comment.parentId), url: pathOf(comment.parentId) }
    : { id: entryId('article', article.id), url: site + articlePath(article.slug) }
  return {
    id: entryId('comment', comment.id),
    url: pathOf(comment.id),
    title: translatorFor(settings.language)('feeds.commentTitle', { name: comment.name, title: article.title }),
    language: undefined,
    author: comment.name || settings.name,
    publishedAt: comment.createdAt,
    updatedAt: lastChanged(comment),
    summary: commentSummary(comment.source, 200),
    html: writeMarkup([...passageOf(comment, article, settings), ...commentMarkup(comment.source)]),
    tags: [],
    answers,
  }
}

function passageOf({ passage }: ThreadComment, article: PublishedArticle, { language }: Settings): Markup[] {
  return passage ? [passageMarkup(passage, { article, site: env().PUBLIC_URL, t: translatorFor(language) })] : []
}
