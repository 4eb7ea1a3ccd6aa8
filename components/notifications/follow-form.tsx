import { filled } from '@/components/account/filled'
import { TrapField } from '@/components/comments/trap-field'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { textLimits } from '@/platform/text/text-limits'

interface Props {
  article: { id: string }
  /** The comment whose thread is followed; undefined: all under the essay. */
  commentId: string | undefined
  /** The page this form stands on: a refusal is shown there. */
  from: string
  /** The account's, where somebody is signed in: then nothing is asked. */
  address: string | undefined
  t: Translator
}

/** One field and a button: what is followed is said by the page. */
export function FollowForm({ article, commentId, from, address, t }: Props) {
  const state = formState('follow')
  return (
    <form method="post" action="/api/follows" className="compose" noValidate>
      <FormAlert failure={state?.failure} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="article" value={article.id} />
      <input type="hidden" name="kind" value={commentId ? 'thread' : 'essay'} />
      {commentId ? <input type="hidden" name="comment" value={commentId} /> : null}
      <div className="row">
        {address === undefined ? (
          <Field
            {...filled(state, 'email')}
            name="email"
            label={t('account.email')}
            hint={t('notices.emailHint')}
            type="email"
            autoComplete="email"
            maxLength={textLimits.email}
            required
          />
        ) : (
          <p className="as">{t('notices.mailsGoTo', { address })}</p>
        )}
        <Button kind="solid">{t('notices.follow')}</Button>
      </div>
      <TrapField t={t} />
    </form>
  )
}
