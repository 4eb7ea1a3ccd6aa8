import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { canSetRoles } from '../policy'
import type { DisablePersonInput } from '../schema'
import { accountTags } from '../tags'
import type { Actor, PersonView } from '../types'
import { keepAnOwner, personToChange } from './keep-an-owner'

const lastOwner = message('errors.onlyOwnerStays')

/** Shuts a person out, at once: their sessions end, and the links that were mailed to them. Or lets them in again, by a new sign-in. */
export async function disablePerson(actor: Actor, input: DisablePersonInput): Promise<PersonView> {
  if (!canSetRoles(actor)) throw new AppError('forbidden', message('errors.disableForbidden'))
  const { person: named, disabled } = input
  return write(async (tx, unit) => {
    const person = await personToChange(tx, named)
    const view = { id: person.id, name: person.name, email: person.email, role: person.role, isDisabled: disabled }
    if ((person.disabledAt !== null) === disabled) return view
    if (disabled) await keepAnOwner(tx, person, lastOwner)
    const at = now()
    await tx.user.update({ where: { id: person.id }, data: { disabledAt: disabled ? at : null, knownSince: at } })
    unit.changed(accountTags.writers)
    // In both directions: a sign-in that ran beside the disabling must not come back to life with the account.
    await tx.session.deleteMany({ where: { userId: person.id } })
    // An owner's recovery link among them would enable the account again.
    const toTheirs = [{ userId: person.id }, ...(person.email === null ? [] : [{ email: person.email }])]
    await tx.oneTimeLink.updateMany({ where: { OR: toTheirs, usedAt: null }, data: { usedAt: at } })
    await recordAudit(tx, actor, disabled ? 'account.disable' : 'account.enable', { type: 'user', id: person.id })
    return view
  })
}
