import type { Translator } from '@/i18n/translator-for'
import { passagePaths } from './passage-paths'

interface Props {
  article: { id: string }
  /** Whoever has not signed in may comment too. */
  open: boolean
  t: Translator
}

/** Signing in from the form about a passage: the passage and what was typed come along. */
export function SignInForPassage({ article, open, t }: Props) {
  return (
    <p className={`small ${open ? 'sign-in-here' : 'sign-in-first'}`}>
      <span>
        {t.rich(open ? 'comments.haveAccount' : 'comments.signInToComment', {
          link: (chunks) => (
            <button
              type="submit"
              formAction={`${passagePaths.draft(article.id)}#passage`}
              data-sign-in=""
              {...(open ? {} : { name: 'afterwards', value: 'comment' })}
            >
              {chunks}
            </button>
          ),
        })}
      </span>
    </p>
  )
}
