import Link from 'next/link'
import { PublicationTime } from '@/components/ui/time'
import { articlePath } from '@/domain/articles/article-path'
import type { AdminArticle } from '@/domain/articles/types'

interface Props {
  article: AdminArticle
  comments: number
  place: { language: string; timeZone: string }
  /** Deletes it, or restores one that was deleted. */
  onMove: () => void
}

export function ArticleRow({ article, comments, place, onMove }: Props) {
  const { id, slug, title, status, deleted, may } = article
  const name = title || 'Without a title'
  return (
    <li className="admin-row">
      <div className="admin-row-main">
        <h2 className="admin-row-title">{deleted || !may.edit ? name : <Link href={`/admin/articles/${id}`}>{name}</Link>}</h2>
        <p className="admin-facts">
          <ArticleState article={article} />
          <span>{article.authorName}</span>
          {status === 'published' && article.publishedAt && (
            <span>
              Published <PublicationTime at={article.publishedAt} settings={place} />
            </span>
          )}
          <span>
            Last written <PublicationTime at={article.updatedAt} settings={place} />
          </span>
          {status === 'published' && <span>{comments === 1 ? '1 comment' : `${comments} comments`}</span>}
          {status === 'draft' && article.publishedAt && <span>Unpublished</span>}
          {article.featured && <span>Featured</span>}
          {!article.commentsOpen && <span>Comments closed</span>}
        </p>
      </div>
      <div className="admin-row-actions">
        {status === 'published' && !deleted && (
          <a href={articlePath(slug)}>
            Read<span className="sr-only"> {name}</span>
          </a>
        )}
        {may.remove && (
          <button type="button" onClick={onMove}>
            {deleted ? 'Restore' : 'Delete'}
            <span className="sr-only"> {name}</span>
          </button>
        )}
      </div>
    </li>
  )
}

/** In a word, what readers see of an essay. */
export function ArticleState({ article }: { article: Pick<AdminArticle, 'status' | 'deleted' | 'hasUnpublishedChanges'> }) {
  const { status, deleted, hasUnpublishedChanges } = article
  if (deleted) return <span className="state">Deleted</span>
  if (status === 'draft') return <span className="state">Draft</span>
  if (status === 'scheduled') return <span className="state">Scheduled</span>
  return <span className="state is-live">{hasUnpublishedChanges ? 'Published, with changes since' : 'Published'}</span>
}
