import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentList } from '@/components/comments/comment-item'
import { CommentMissing } from '@/components/comments/comment-missing'
import { CommentOptions } from '@/components/comments/options/comment-options'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { FormDone } from '@/components/ui/form-alert'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { findCommentOptions } from '@/domain/comments/queries/find-comment-options'
import { takesComments } from '@/domain/comments/takes-comments'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('comments.options'), robots: { index: false } }
}

interface Props {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** What this visitor can do with a comment, each a form of its own. The reader script opens it in place, under More. */
export default async function OptionsPage({ params, searchParams }: Props) {
  const [{ slug, id }, { done }] = await Promise.all([params, searchParams])
  const article = await articleAt(slug, `/comments/${encodeURIComponent(id)}/options`)
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  const actor = await currentActor()
  const [options, settings] = await Promise.all([findCommentOptions(actor, article.id, id), getSettings()])
  const t = translatorFor(settings.language)
  if (!options) return <CommentMissing article={article} t={t} />
  const open = takesComments(article, settings)
  return (
    <ThreadPage article={article} title={t('comments.options')}>
      <section className="thread" aria-label={t('comments.thread')}>
        {done === 'report' ? <FormDone>{t('comments.reported')}</FormDone> : null}
        <CommentList entries={[options.comment]} article={article} settings={settings} t={t} open={false} acts={false} />
        <CommentOptions options={options} article={article} open={open} t={t} />
        <p className="small">
          <a href={`${articlePath(article.slug)}#comments`}>{t('comments.backToComments')}</a>
        </p>
      </section>
    </ThreadPage>
  )
}
