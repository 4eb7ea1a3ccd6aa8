import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentList } from '@/components/comments/comment-item'
import { commentPaths } from '@/components/comments/comment-paths'
import { EssayMissing, NothingHere, ThreadPage } from '@/components/comments/thread-page'
import { richWords } from '@/components/ui/rich-words'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { findComment } from '@/domain/comments/queries/find-comment'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationWords } from '@/domain/settings/queries/publication-translator'
import { wordsOf } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'

export async function generateMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('thread.writeComment'), robots: { index: false } }
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
  if (article === 'missing') return <EssayMissing words={await publicationWords()} />
  const [actor, settings] = await Promise.all([currentActor(), getSettings()])
  const words = wordsOf(settings.language)
  const answered = asked === undefined ? undefined : await findComment(actor, article.id, asked)
  if (answered === null) {
    answerStatus(404)
    return (
      <NothingHere title={words('thread.noComment')}>
        {richWords(words, 'thread.noAnsweredWords', { link: (text) => <a href={commentPaths.respond(article)}>{text}</a> })}
      </NothingHere>
    )
  }
  const open = article.commentsOpen && settings.commentPolicy !== 'closed'
  const signInPath = `/sign-in?to=${encodeURIComponent(commentPaths.respond(article, answered?.id))}`
  const signedInAs = actor.kind === 'user' ? actor.name : undefined
  return (
    <ThreadPage article={article} title={answered ? words('thread.answer', { name: answered.name }) : words('thread.writeComment')}>
      <section className="thread" aria-label={answered ? words('thread.commentAndAnswer') : words('thread.yourComment')}>
        {answered ? <CommentList entries={[answered]} article={article} settings={settings} words={words} open={false} /> : null}
        {open ? (
          <CommentForm
            article={article}
            from={commentPaths.respond(article, answered?.id)}
            parentId={answered?.id}
            words={words}
            signedInAs={signedInAs}
          />
        ) : (
          <p className="closed">{words('thread.closed')}</p>
        )}
        <p className="small">
          {signedInAs ? null : <>{richWords(words, 'thread.signIn', { link: (text) => <a href={signInPath}>{text}</a> })} · </>}
          <a href={`${articlePath(article.slug)}#comments`}>{words('thread.backToComments')}</a>
        </p>
      </section>
    </ThreadPage>
  )
}
