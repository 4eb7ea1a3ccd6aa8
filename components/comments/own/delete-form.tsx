import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { commentPaths } from '../comment-paths'

/** Deletes one's own comment, in two steps: it cannot be undone. */
export function DeleteForm({ id, from, t }: { id: string; from: string; t: Translator }) {
  const refused = formState('delete')
  return (
    <details className="delete" open={refused !== undefined}>
      <summary>{t('comments.delete')}</summary>
      <form method="post" action={commentPaths.act(id, 'delete')} data-enhance="delete">
        <FormAlert failure={refused?.failure} />
        <input type="hidden" name="from" value={from} />
        <p>{t('comments.deleteSure')}</p>
        <Button kind="quiet">{t('comments.deleteNow')}</Button>
      </form>
    </details>
  )
}
