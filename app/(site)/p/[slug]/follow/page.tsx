import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentList } from '@/components/comments/comment-item'
import { commentPaths } from '@/components/comments/comment-paths'
import { EssayMissing, NothingHere, ThreadPage } from '@/components/comments/thread-page'
import { FollowForm } from '@/components/notifications/follow-form'
import { PushForm } from '@/components/notifications/push-form'
import { FormDone } from '@/components/ui/form-alert'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { findComment } from '@/domain/comments/queries/find-comment'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { feedFormats } from '@/domain/feeds/formats/registry'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'
import { mailIsSent } from '@/platform/mail/mail-is-sent'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('notices.follow'), robots: { index: false } }
}

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ to?: string | string[]; done?: string | string[] }>
}

const doneInWords = new Map<unknown, 'notices.on' | 'notices.asked' | 'notices.paused' | 'notices.pushOn' | 'notices.pushPaused'>([
  ['on', 'notices.on'],
  ['asked', 'notices.asked'],
  ['paused', 'notices.paused'],
  ['push-on', 'notices.pushOn'],
  ['push-paused', 'notices.pushPaused'],
])

/** Where all comments under an essay, or one thread of them, are followed: by mail, by push, or by both. Made for each request, for one visitor. */
export default async function FollowPage({ params, searchParams }: Props) {
  const [{ slug }, { to, done }] = await Promise.all([params, searchParams])
  const asked = typeof to === 'string' ? to : undefined
  const article = await articleAt(slug, asked ? `/follow?to=${encodeURIComponent(asked)}` : '/follow')
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  const [actor, settings] = await Promise.all([currentActor(), getSettings()])
  const t = translatorFor(settings.language)
  const comment = asked === undefined ? undefined : await findComment(actor, article.id, asked)
  if (comment === null) {
    answerStatus(404)
    return (
      <NothingHere title={t('comments.noComment')}>
        {t.rich('comments.noCommentText', { link: (chunks) => <a href={`${articlePath(article.slug)}#comments`}>{chunks}</a> })}
      </NothingHere>
    )
  }
  const became = doneInWords.get(done)
  const from = commentPaths.follow(article, comment?.id)
  const feed = `${feedPaths.thread(article.slug)}/${feedFormats[0].file}`
  return (
    <ThreadPage article={article} title={t(comment ? 'notices.followThread' : 'notices.followEssay')}>
      <section className="thread" aria-label={t('notices.follow')}>
        {became ? <FormDone>{t(became)}</FormDone> : null}
        {comment ? <CommentList entries={[comment]} article={article} settings={settings} t={t} open={false} acts={false} /> : null}
        {!mailIsSent() ? (
          <p>{t.rich('notices.noServer', { link: (chunks) => <a href={feed}>{chunks}</a> })}</p>
        ) : became === 'notices.on' || became === 'notices.asked' ? null : (
          <FollowForm
            article={article}
            commentId={comment?.id}
            from={from}
            address={(actor.kind === 'user' && actor.email) || undefined}
            t={t}
          />
        )}
        {became === 'notices.pushOn' ? null : (
          <div className="needs-script">
            <PushForm
              look="compose"
              follows={{ from, article: article.id, kind: comment ? 'thread' : 'essay', ...(comment ? { comment: comment.id } : {}) }}
              t={t}
            />
          </div>
        )}
        <p className="small">
          <a href={`${articlePath(article.slug)}#comments`}>{t('comments.backToComments')}</a>
        </p>
      </section>
    </ThreadPage>
  )
}
