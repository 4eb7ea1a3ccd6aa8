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

/** Sends its form to be looked at instead; offered once something is typed. After the form's own button: Enter posts. */
export function PreviewButton({ form, t }: { form: 'respond' | 'edit' | 'passage'; t: Translator }) {
  return (
    <p className="aids">
      <Button kind="quiet" formAction={`${commentPaths.preview}#${form}`} data-preview="">
        {t('comments.preview')}
      </Button>
    </p>
  )
}
