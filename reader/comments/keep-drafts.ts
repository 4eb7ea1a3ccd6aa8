import { guarded } from '../guarded'
import { keepDraft } from './drafts'
import { isCommentForm } from './page-parts'

/** Keeps what is typed, as it is typed: a closed tab loses nothing. */
export function keepDrafts(): void {
  document.addEventListener(
    'input',
    guarded(({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && isCommentForm(target.form)) keepDraft(target.form)
    }),
  )
}
