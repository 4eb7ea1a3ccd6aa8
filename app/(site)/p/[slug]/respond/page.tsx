import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentList } from '@/components/comments/comment-item'
import { commentPaths } from '@/components/comments/comment-paths'
import { OwnInstead } from '@/components/comments/own-instead'
import { savedDraft } from '@/components/comments/saved-draft'
import { SlowNote } from '@/components/comments/slow-note'
import { EssayMissing, NothingHere, ThreadPage } from '@/components/comments/thread-page'
import { TypedText } from '@/components/comments/typed-text'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { findComment } from '@/domain/comments/queries/find-comment'
import { whoComments } from '@/domain/comments/takes-comments'
import { makeStamp } from '@/domain/moderation/stamps/make-stamp'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'
import { answerStatus, formState } from '@/platform/exchange/exchange'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('comments.writeComment'), robots: { index: false } }
}

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ to?: string | string[] }>
}

/** The form for this visitor: what is answered above it, and nothing asked that an account already says. */
export default async function RespondPage({ params, searchParams }: Props) {
  const [{ slug }, { to }] = await Promise.all([params, searchParams])
  const asked = typeof to === 'string' ? to : undefined
  const article = await articleAt(slug, asked ? `/respond?to=${encodeURIComponent(asked)}` : '/respond')
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  const [actor, settings] = await Promise.all([currentActor(), getSettings()])
  const t = translatorFor(settings.language)
  const answered = asked === undefined ? undefined : await findComment(actor, article.id, asked)
  const writers = whoComments(article, settings)
  const open = writers === 'anyone' || (writers === 'signed-in' && actor.kind === 'user')
  const typed = await savedDraft({ articleId: article.id, parentId: asked ?? '' })
  if (answered === null && (formState('comment') || typed !== ''))
    return <OwnInstead article={article} open={open} t={t} typed={typed} {...(actor.kind === 'user' ? { signedInAs: actor.name } : {})} />
  if (answered === null) {
    answerStatus(404)
    return (
      <NothingHere title={t('comments.noComment')}>
        {t.rich('comments.noAnsweredText', { link: (chunks) => <a href={commentPaths.respond(article)}>{chunks}</a> })}
      </NothingHere>
    )
  }
  const signInPath = `/sign-in?to=${encodeURIComponent(commentPaths.respond(article, answered?.id))}`
  const signedInAs = actor.kind === 'user' ? actor.name : undefined
  return (
    <ThreadPage article={article} title={answered ? t('comments.answer', { name: answered.name }) : t('comments.writeComment')}>
      <section className="thread" aria-label={answered ? t('comments.commentAndAnswer') : t('comments.yourComment')}>
        {answered ? <CommentList entries={[answered]} article={article} settings={settings} t={t} open={false} acts={false} /> : null}
        {open ? (
          <>
            <CommentForm
              article={article}
              from={commentPaths.respond(article, answered?.id)}
              parentId={answered?.id}
              t={t}
              signedInAs={signedInAs}
              typed={typed}
              stamp={makeStamp()}
            />
            <SlowNote article={article} t={t} />
          </>
        ) : (
          <>
            <p className="closed">
              {writers === 'nobody'
                ? t('comments.closed')
                : t.rich('comments.signInToComment', { link: (chunks) => <a href={signInPath}>{chunks}</a> })}
            </p>
            <TypedText form="comment" typed={typed} t={t} />
          </>
        )}
        <p className="small">
          <a href={`${articlePath(article.slug)}#comments`}>{t('comments.backToComments')}</a>
        </p>
      </section>
    </ThreadPage>
  )
}
