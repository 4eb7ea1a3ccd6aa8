import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { articlePath } from '@/domain/articles/article-path'

export const metadata: Metadata = { title: 'Your comment has arrived', robots: { index: false } }

interface Props {
  params: Promise<{ slug: string }>
}

/** Where the writer of a held comment is led: it arrived, and it waits. */
export default async function ReceivedPage({ params }: Props) {
  const article = await articleAt((await params).slug, '/received')
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing />
  return (
    <ThreadPage article={article} title="Thank you">
      <div className="thread">
        {/* The reader script shows this paragraph in place of the whole page. */}
        <p className="received" data-notice="comment">
          Your comment has arrived. Somebody reads it before it appears here, so give it a little time; there is nothing more you need to
          do.
        </p>
        <p>
          <a href={`${articlePath(article.slug)}#comments`}>Back to the comments</a>
        </p>
      </div>
    </ThreadPage>
  )
}
