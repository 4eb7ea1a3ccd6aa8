import { articlePath } from '@/domain/articles/article-path'
import type { Translator } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'
import { NothingHere } from './thread-page'

/** The face of a comment that readers cannot see: it waits, was taken away, or never was. Nothing tells which. */
export function CommentMissing({ article, t }: { article: { slug: string }; t: Translator }) {
  answerStatus(404)
  return (
    <NothingHere title={t('comments.noComment')}>
      {t.rich('comments.noCommentText', { link: (chunks) => <a href={`${articlePath(article.slug)}#comments`}>{chunks}</a> })}
    </NothingHere>
  )
}
