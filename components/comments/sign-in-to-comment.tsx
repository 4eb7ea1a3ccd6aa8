import type { ThreadRules } from '@/domain/articles/types'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from './comment-paths'
import { SlowNote } from './slow-note'

interface Props {
  article: Pick<ThreadRules, 'slowMinutes'> & { slug: string }
  /** The comment that would be answered. */
  parentId?: string | undefined
  t: Translator
}

/**
 * Where only people with an account write: what stands in place of the form. A cached document is the same for all, so it has the way for
 * those who have signed in already beside the one for those who have not.
 */
export function SignInToComment({ article, parentId, t }: Props) {
  const form = commentPaths.respond(article, parentId)
  return (
    <>
      <p className="closed">
        {t.rich('comments.signInToComment', { link: (chunks) => <a href={`/sign-in?to=${encodeURIComponent(form)}`}>{chunks}</a> })}
      </p>
      <p className="small">{t.rich('comments.signedInAlready', { link: (chunks) => <a href={form}>{chunks}</a> })}</p>
      <SlowNote article={article} t={t} />
    </>
  )
}
