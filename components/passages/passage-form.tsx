import { filled } from '@/components/account/filled'
import { GuestFields } from '@/components/comments/guest-fields'
import { Preview, PreviewButton } from '@/components/comments/preview'
import { TrapField } from '@/components/comments/trap-field'
import { TellMe } from '@/components/notifications/tell-me'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import type { CommentWriters } from '@/domain/comments/comment-writers'
import { commentMaxLength } from '@/domain/comments/schema'
import { getMessages } from '@/i18n/get-messages'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { ChosenPassage } from './chosen-passage'
import { NoteFields } from './note-fields'
import { type PassageReaders, passagePaths } from './passage-paths'
import { ReadersChoice } from './readers-choice'
import { SignInForPassage } from './sign-in-for-passage'

interface Props {
  article: { id: string; slug: string }
  /** From whom comments are taken; who is none of them has the note alone. */
  writers: CommentWriters
  /** What is chosen of the two as long as nobody has chosen. */
  as: PassageReaders
  /** The passage, where it was chosen already, and what was typed before its writer went to sign in. */
  chosen: Readonly<Record<string, string>>
  signedInAs: string | undefined
  stamp: string
  t: Translator
}

/**
 * What a reader says of a passage: a comment, or a note to its author. One form with a choice, so that what was typed stays when
 * somebody thinks again. The reader script takes it from here, puts it beside the passage and sends it in place.
 */
export function PassageForm({ article, writers, as, chosen, signedInAs, stamp, t }: Props) {
  const refused = formState('passage')
  const values = refused?.values ?? chosen
  const guest = signedInAs === undefined
  const open = writers === 'anyone' || (writers === 'signed-in' && !guest)
  const signIn = <SignInForPassage article={article} open={open} t={t} />
  return (
    <form
      className="compose passage-form"
      id="passage"
      method="post"
      action={`${passagePaths.post(article.id)}#passage`}
      data-enhance="passage"
      data-messages={readerMessages(t)}
      noValidate
    >
      <FormAlert failure={refused?.failure} />
      <input type="hidden" name="from" value={passagePaths.form(article)} />
      <input type="hidden" name="stamp" value={values.stamp ?? stamp} />
      {values.proof ? <input type="hidden" name="proof" value={values.proof} /> : null}
      <ChosenPassage values={values} error={refused?.failure?.fieldErrors?.quote} t={t} />
      {writers === 'signed-in' && guest ? signIn : null}
      {writers === 'nobody' && as === 'comment' ? <p className="closed">{t('comments.closed')}</p> : null}
      <ReadersChoice open={open} as={values.as ?? as} error={refused?.failure?.fieldErrors?.as} t={t} />
      <NoteFields refused={refused} values={values} t={t} />
      <Preview source={refused?.preview} t={t} />
      <TextArea
        name="text"
        label={t('passages.text')}
        rows={3}
        required
        placeholder=" "
        data-most={commentMaxLength}
        {...filled(refused, 'text', values.text)}
      />
      <div className="row">
        {guest ? (
          <GuestFields refused={refused} aside={open ? t('passages.asksName') : undefined} t={t} />
        ) : (
          <p className="as">{t('comments.commentingAs', { name: signedInAs })}</p>
        )}
        <TellMe refused={refused} t={t} />
        <Button kind="solid">{t('passages.send')}</Button>
      </div>
      <div className="for-comment">
        <PreviewButton form="passage" t={t} />
      </div>
      {guest && writers !== 'signed-in' ? signIn : null}
      <TrapField t={t} />
    </form>
  )
}

/** What the reader script says about the form, written on it. */
function readerMessages(t: Translator): string {
  const { cancel, posting, posted, charactersLeft, charactersOver } = getMessages('reader', t.lang)
  const { notSent, refused, seeComment } = getMessages('passages', t.lang)
  const close = t('article.close')
  return JSON.stringify({ cancel, posting, posted, charactersLeft, charactersOver, notSent, refused, seeComment, close })
}
