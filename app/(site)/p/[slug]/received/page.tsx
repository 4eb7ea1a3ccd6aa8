import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { articlePath } from '@/domain/articles/article-path'
import { publicationWords } from '@/domain/words/queries/publication-words'

export async function generateMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('thread.received'), robots: { index: false } }
}

interface Props {
  params: Promise<{ slug: string }>
}

/** Where the writer of a held comment is led: it arrived, and it waits. */
export default async function ReceivedPage({ params }: Props) {
  const words = await publicationWords()
  const article = await articleAt((await params).slug, '/received')
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing words={words} />
  return (
    <ThreadPage article={article} title={words('thread.thanks')}>
      <div className="thread">
        {/* The reader script shows this paragraph in place of the whole page. */}
        <p className="received" data-notice="comment">
          {words('thread.waits')}
        </p>
        <p>
          <a href={`${articlePath(article.slug)}#comments`}>{words('thread.backToComments')}</a>
        </p>
      </div>
    </ThreadPage>
  )
}
