import { guestCookies } from '@/app/api/guest-cookies'
import type { PublicWriteAnswer } from '@/app/api/public-write'
import { commentPaths, isPageOfForm } from '@/components/comments/comment-paths'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import type { PostedComment } from '@/domain/comments/types'
import { waitingCookie } from '@/platform/auth/waiting-cookie'
import { followAnswers } from './follow-answers'
import { notifyOfAnswers } from './notify-of-answers'

interface Sent {
  from?: string | undefined
  notify?: string | boolean | undefined
  email?: string | undefined
  push?: string | undefined
}

/** What the writer of a comment that was just posted is answered: a form is led to it by 303, JSON gets it with 201. */
export async function postedAnswer(actor: UserActor | VisitorActor, posted: PostedComment, sent: Sent): Promise<PublicWriteAnswer> {
  const { guestToken, ...data } = posted
  const place = placeOf(posted, sent.from ?? '')
  const wantsMail = sent.notify === true || sent.notify === '1'
  if (sent.push) await notifyOfAnswers(actor, posted, sent.push)
  const mail = wantsMail ? await followAnswers(actor, posted, sent.email ?? '') : undefined
  return {
    // What is left to do is said on a page of the writer's own: the thread is everybody's.
    location:
      mail === undefined || mail === 'on' ? place : commentPaths.posted(data.article, { held: data.status === 'held', mail, at: place }),
    status: 201,
    data: mail === undefined ? data : { ...data, mail },
    cookies: [...guestCookies(actor, guestToken), ...(data.status === 'held' ? [waitingCookie] : [])],
  }
}

/** Where the writer finds it: on the thread's own page if they answered there, else among the essay's threads. */
function placeOf({ status, article, comment, page, farDown }: PostedComment, from: string): string {
  if (status === 'held') return `${commentPaths.received(article)}?posted=1`
  if (farDown) return commentPaths.thread(article, comment.id) + commentPaths.anchor(comment.id)
  const onThreadPage = isPageOfForm(from) && from.startsWith(commentPaths.thread(article, ''))
  return (onThreadPage ? from : commentPaths.page(article, page)) + commentPaths.anchor(comment.id)
}
