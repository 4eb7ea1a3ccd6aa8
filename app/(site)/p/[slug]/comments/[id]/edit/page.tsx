import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentList } from '@/components/comments/comment-item'
import { CommentMissing } from '@/components/comments/comment-missing'
import { EditForm } from '@/components/comments/own/edit-form'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { TypedText } from '@/components/comments/typed-text'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { findOwnComment } from '@/domain/comments/queries/find-own-comment'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('comments.editTitle'), robots: { index: false } }
}

interface Props {
  params: Promise<{ slug: string; id: string }>
}

/** The form in which its writer changes a comment: as it stands, then the box. Made for each request, for one visitor. */
export default async function EditPage({ params }: Props) {
  const { slug, id } = await params
  const article = await articleAt(slug, `/comments/${encodeURIComponent(id)}/edit`)
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  const [editable, settings] = await Promise.all([findOwnComment(await currentActor(), article.id, id), getSettings()])
  const t = translatorFor(settings.language)
  if (!editable) {
    return (
      <>
        <CommentMissing article={article} t={t} />
        <div className="column">
          <TypedText form="edit" t={t} />
        </div>
      </>
    )
  }
  if (!editable.open) answerStatus(403)
  return (
    <ThreadPage article={article} title={t('comments.editTitle')}>
      <section className="thread" aria-label={t('comments.yourComment')}>
        <CommentList entries={[editable.comment]} article={article} settings={settings} t={t} open={false} acts={false} />
        {editable.open ? (
          <EditForm editable={editable} article={article} t={t} />
        ) : (
          <>
            <p className="closed">{t('comments.editOver')}</p>
            <TypedText form="edit" t={t} />
          </>
        )}
        <p className="small">
          <a href={`${articlePath(article.slug)}#comments`}>{t('comments.backToComments')}</a>
        </p>
      </section>
    </ThreadPage>
  )
}
