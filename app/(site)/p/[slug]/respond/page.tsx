import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentList } from '@/components/comments/comment-item'
import { commentPaths } from '@/components/comments/comment-paths'
import { EssayMissing, NothingHere, ThreadPage } from '@/components/comments/thread-page'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { findComment } from '@/domain/comments/queries/find-comment'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerStatus } from '@/platform/front/exchange'

export const metadata: Metadata = { title: 'Write a comment', robots: { index: false } }

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
  if (article === 'missing') return <EssayMissing />
  const [actor, settings] = await Promise.all([currentActor(), getSettings()])
  const answered = asked === undefined ? undefined : await findComment(actor, article.id, asked)
  if (answered === null) {
    answerStatus(404)
    return (
      <NothingHere title="No such comment">
        What you wanted to answer is no longer there. <a href={commentPaths.respond(article)}>Write a comment of its own</a> instead.
      </NothingHere>
    )
  }
  const open = article.commentsOpen && settings.commentPolicy !== 'closed'
  const signedInAs = actor.kind === 'user' ? actor.name : undefined
  return (
    <ThreadPage article={article} title={answered ? `Answer ${answered.name}` : 'Write a comment'}>
      <section className="thread" aria-label={answered ? 'The comment and your answer' : 'Your comment'}>
        {answered ? <CommentList entries={[answered]} article={article} settings={settings} open={false} /> : null}
        {open ? (
          <CommentForm
            article={article}
            from={commentPaths.respond(article, answered?.id)}
            parentId={answered?.id}
            signedInAs={signedInAs}
          />
        ) : (
          <p className="closed">Comments under this essay are closed.</p>
        )}
        <p className="small">
          {signedInAs ? null : (
            <>
              <a href={`/sign-in?to=${encodeURIComponent(commentPaths.respond(article, answered?.id))}`}>Sign in</a> to comment with an
              account ·{' '}
            </>
          )}
          <a href={`${articlePath(article.slug)}#comments`}>Back to the comments</a>
        </p>
      </section>
    </ThreadPage>
  )
}
