import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { commentMaxLength } from '@/domain/comments/schema'
import type { EditableComment } from '@/domain/comments/types'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { commentPaths } from '../comment-paths'
import { Preview, PreviewButton } from '../preview'
import { readerMessages } from '../reader-messages'
import { TrapField } from '../trap-field'

interface Props {
  editable: EditableComment
  article: { slug: string }
  t: Translator
}

/** One's own comment as it was typed, to be changed. What was refused comes back with what was typed. */
export function EditForm({ editable: { comment, version, minutes }, article, t }: Props) {
  const refused = formState('edit')
  return (
    <form
      className="compose"
      id="edit"
      data-enhance="edit"
      data-messages={readerMessages(t.lang)}
      method="post"
      action={`${commentPaths.act(comment.id, 'edit')}#edit`}
      noValidate
    >
      <FormAlert failure={refused?.failure} />
      <input type="hidden" name="from" value={commentPaths.edit(article, comment.id)} />
      <input type="hidden" name="version" value={version} />
      <Preview source={refused?.preview} t={t} />
      <TextArea
        name="text"
        label={t('comments.editTitle')}
        hint={t('comments.editWindow', { minutes })}
        rows={8}
        data-most={commentMaxLength}
        required
        defaultValue={refused?.values.text ?? comment.source}
        error={refused?.failure?.fieldErrors?.text}
      />
      <div className="row">
        <Button kind="solid">{t('comments.saveEdit')}</Button>
      </div>
      <PreviewButton form="edit" t={t} />
      <TrapField t={t} />
    </form>
  )
}
