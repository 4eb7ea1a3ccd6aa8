import { filled } from '@/components/account/filled'
import { TellMe } from '@/components/notifications/tell-me'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { commentMaxLength } from '@/domain/comments/schema'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { commentPaths } from './comment-paths'
import { GuestFields } from './guest-fields'
import { Preview, PreviewButton } from './preview'
import { readerMessages } from './reader-messages'
import { SignInHere } from './sign-in-here'
import { TrapField } from './trap-field'

interface Props {
  article: { id: string; slug: string }
  /** The page this form stands on: a refusal is shown there. */
  from: string
  /** The comment that is answered. */
  parentId?: string | undefined
  t: Translator
  /** Who is signed in, where the page knows: then nothing but the text is asked. */
  signedInAs?: string | undefined
  /** What this visitor had typed before they went to sign in. */
  typed?: string | undefined
  /** The signed time of now, where the page is made for one visitor. */
  stamp?: string | undefined
}

/**
 * The form of a comment. Complete without script; the reader script sends it in place (data-enhance). What was refused
 * comes back with what was typed.
 */
export function CommentForm({ article, from, parentId, t, signedInAs, typed, stamp }: Props) {
  const refused = formState('comment')
  const label = parentId ? t('comments.yourReply') : t('comments.leaveComment')
  return (
    <form
      className="compose"
      id="respond"
      method="post"
      // The fragment brings the eye back to the form when the answer is this page with a complaint.
      action={`${commentPaths.post(article.id)}#respond`}
      data-enhance="comment"
      data-messages={readerMessages(t.lang)}
      noValidate
    >
      <FormAlert failure={refused?.failure} />
      <input type="hidden" name="from" value={from} />
      {parentId ? <input type="hidden" name="parentId" value={parentId} /> : null}
      <Hidden name="stamp" value={refused?.values.stamp ?? stamp} />
      <Hidden name="proof" value={refused?.values.proof} />
      <Preview source={refused?.preview} t={t} />
      <TextArea
        name="text"
        label={label}
        rows={3}
        required
        placeholder=" "
        data-most={commentMaxLength}
        {...filled(refused, 'text', typed)}
      />
      <div className="row">
        {signedInAs === undefined ? (
          <GuestFields refused={refused} required t={t} />
        ) : (
          <p className="as">{t('comments.commentingAs', { name: signedInAs })}</p>
        )}
        <TellMe refused={refused} t={t} />
        <Button kind="solid">{parentId ? t('comments.postReply') : t('comments.postComment')}</Button>
      </div>
      <PreviewButton form="respond" t={t} />
      {signedInAs === undefined ? <SignInHere article={article} t={t} /> : null}
      <TrapField t={t} />
    </form>
  )
}

function Hidden({ name, value }: { name: string; value: string | undefined }) {
  return value ? <input type="hidden" name={name} value={value} /> : null
}
