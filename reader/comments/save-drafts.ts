import { guarded } from '../guarded'
import { saveDraft } from './drafts'
import { isWritten } from './page-parts'

/** Keeps what is typed, as it is typed: a closed tab loses nothing. */
export function saveDrafts(): void {
  document.addEventListener(
    'input',
    guarded(({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && isWritten(target.form)) saveDraft(target.form)
    }),
  )
}
