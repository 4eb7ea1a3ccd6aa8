import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentMissing } from '@/components/comments/comment-missing'
import { commentPaths } from '@/components/comments/comment-paths'
import { EssayMissing } from '@/components/comments/thread-page'
import { findFormer } from '@/domain/comments/queries/find-former'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerRedirect } from '@/platform/exchange/exchange'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('comments.noComment'), robots: { index: false } }
}

interface Props {
  params: Promise<{ slug: string; id: string }>
}

/** Leads from the id that a comment had in the system it was imported from to where it stands now; of one that readers cannot see, tells no more than any link to it. */
export default async function FormerCommentPage({ params }: Props) {
  const { slug, id } = await params
  const article = await articleAt(slug, `/comments/former/${encodeURIComponent(id)}`)
  if (article === 'moved') return null
  const t = await publicationTranslator()
  if (article === 'missing') return <EssayMissing t={t} />
  const comment = await findFormer(article.id, id)
  if (!comment) return <CommentMissing article={article} t={t} />
  answerRedirect(303, commentPaths.thread(article, comment.id) + commentPaths.anchor(comment.id))
  return null
}
