import { guarded } from '../guarded'
import { saveDraft } from './drafts'
import { isCommentForm } from './page-parts'

/** Keeps what is typed, as it is typed: a closed tab loses nothing. */
export function saveDrafts(): void {
  document.addEventListener(
    'input',
    guarded(({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && isCommentForm(target.form)) saveDraft(target.form)
    }),
  )
}
