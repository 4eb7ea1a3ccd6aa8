import type { Metadata } from 'next'
import { articleAt, essayAt } from '@/components/comments/article-at'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentList } from '@/components/comments/comment-item'
import { commentPaths } from '@/components/comments/comment-paths'
import { EssayMissing, NothingHere, ThreadPage } from '@/components/comments/thread-page'
import { anyone } from '@/domain/accounts/types'
import { articlePath } from '@/domain/articles/article-path'
import { findThread } from '@/domain/comments/queries/find-thread'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerStatus } from '@/platform/front/exchange'

interface Props {
  params: Promise<{ slug: string; id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const article = await essayAt(slug)
  if (!article || 'movedTo' in article) return { title: 'No such essay' }
  return { title: `A thread under ${article.title}`, alternates: { canonical: commentPaths.page(article, 1) } }
}

/** One thread by the address of a comment in it: stays where it is when the essay's threads grow. */
export default async function OneThreadPage({ params }: Props) {
  const { slug, id } = await params
  const article = await articleAt(slug, `/comments/${encodeURIComponent(id)}`)
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing />
  const [thread, settings] = await Promise.all([findThread(anyone, article.id, id), getSettings()])
  if (!thread) {
    answerStatus(404)
    return (
      <NothingHere title="No such comment">
        It may have been taken away. <a href={`${articlePath(article.slug)}#comments`}>The other comments are under the essay</a>.
      </NothingHere>
    )
  }
  const open = article.commentsOpen && settings.commentPolicy !== 'closed'
  return (
    <ThreadPage article={article} title="One thread">
      <section className="thread" aria-label="Thread" data-region="thread" data-article={article.id}>
        <CommentList entries={[thread]} article={article} settings={settings} open={open} />
        {open ? <CommentForm article={article} from={commentPaths.thread(article, id)} parentId={id} /> : null}
        <p className="small">
          <a href={`${articlePath(article.slug)}#comments`}>All comments under the essay</a>
        </p>
      </section>
    </ThreadPage>
  )
}
