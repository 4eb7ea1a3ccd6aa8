import { Button } from '@/components/ui/button'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from './comment-paths'
import { CommentText } from './comment-text'

/** What was typed as it will look: the text as it would be stored, drawn by what draws comments. */
export function Preview({ source, t }: { source: string | undefined; t: Translator }) {
  if (source === undefined) return null
  return (
    <section className="preview comments" data-region="preview" aria-label={t('comments.previewTitle')}>
      <p className="preview-title">{t('comments.previewTitle')}</p>
      <article>
        <CommentText source={source} />
      </article>
    </section>
  )
}

/** Sends its form to be looked at instead. After the form's own button where the keyboard asks for it: Enter posts. */
export function PreviewButton({ form, t }: { form: 'respond' | 'edit'; t: Translator }) {
  return (
    <Button kind="quiet" formAction={`${commentPaths.preview}#${form}`} data-preview="">
      {t('comments.preview')}
    </Button>
  )
}
