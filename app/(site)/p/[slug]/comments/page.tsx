import type { Metadata } from 'next'
import { articleAt, essayAt } from '@/components/comments/article-at'
import { commentPaths } from '@/components/comments/comment-paths'
import { Thread } from '@/components/comments/thread'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { getSettings } from '@/domain/settings/queries/get-settings'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await essayAt((await params).slug)
  if (!article || 'movedTo' in article) return { title: 'No such essay' }
  // The essay itself is what a search should find.
  return { title: `Comments on ${article.title}`, alternates: { canonical: commentPaths.page(article, 1) } }
}

/** The threads that no longer stand under the essay itself. */
export default async function CommentsPage({ params, searchParams }: Props) {
  const { slug } = await params
  const page = pageOf((await searchParams).page)
  const article = await articleAt(slug, page === 1 ? '/comments' : `/comments?page=${page}`)
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing />
  return (
    <ThreadPage article={article} title="Comments">
      <Thread article={article} settings={await getSettings()} page={page} />
    </ThreadPage>
  )
}

function pageOf(asked: string | string[] | undefined): number {
  return typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
}
