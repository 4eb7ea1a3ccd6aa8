import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { canSetRoles } from '../policy'
import type { SetRoleInput } from '../schema'
import { accountTags } from '../tags'
import type { Actor, PersonView } from '../types'
import { keepAnOwner, personToChange } from './keep-an-owner'

const lastOwner = message('errors.onlyOwner')

/** Gives a person a role. Their sessions end: none that was begun with fewer rights, or somebody else's hands, carries the new ones. */
export async function setRole(actor: Actor, input: SetRoleInput): Promise<PersonView> {
  if (!canSetRoles(actor)) throw new AppError('forbidden', message('errors.rolesForbidden'))
  const { email, role } = input
  return write(async (tx, unit) => {
    const person = await personToChange(tx, email)
    const view = { id: person.id, name: person.name, email: person.email, role, isDisabled: person.disabledAt !== null }
    if (person.role === role) return view
    // Whoever works here is written to, and recovered by their address.
    if (person.email === null) throw new AppError('conflict', message('account.addressFirst'))
    await keepAnOwner(tx, person, lastOwner)
    await tx.user.update({ where: { id: person.id }, data: { role } })
    await tx.session.deleteMany({ where: { userId: person.id } })
    unit.changed(accountTags.writers)
    await recordAudit(tx, actor, 'account.set-role', { type: 'user', id: person.id }, { from: person.role, to: role })
    return view
  })
}
