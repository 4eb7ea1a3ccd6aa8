import { guarded } from '../guarded'
import { showPasskeys } from '../passkeys/show-passkeys'
import { restoreDraft } from './drafts'
import { signForm } from './known-guest'
import { commentForms, fieldOf } from './page-parts'
import { showSignedIn } from './signed-in-form'
import { stampForm } from './stamps/stamp-forms'

/** Puts back what a visitor had typed, and asks nothing that is known already. Done again whenever the server drew a form. */
export function dressForms(within: ParentNode): void {
  guarded(showPasskeys)(within)
  for (const form of commentForms(within)) dressForm(form)
  for (const form of within.querySelectorAll<HTMLFormElement>('form[data-enhance="edit"]')) guarded(restoreDraft)(form)
}

export function dressForm(form: HTMLFormElement): void {
  guarded(showPasskeys)(form)
  guarded(restoreDraft)(form)
  if (fieldOf(form, 'text')?.value) guarded(stampForm)(form)
  guarded(signForm)(form)
  guarded(showSignedIn)(form)
}
