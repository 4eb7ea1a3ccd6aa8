import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { asRole } from '../as-role'
import { canSetRoles } from '../policy'
import { type Actor, type PersonView, roles } from '../types'

/** Everybody who is more than a reader, the owners first. */
export async function listPeople(actor: Actor): Promise<PersonView[]> {
  if (!canSetRoles(actor)) throw new AppError('forbidden', message('errors.peopleForbidden'))
  const rows = await db().user.findMany({
    where: { role: { not: 'reader' } },
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
    select: { id: true, name: true, email: true, role: true, disabledAt: true },
  })
  const people = rows.map(({ disabledAt, role, ...row }) => ({ ...row, role: asRole(role), isDisabled: disabledAt !== null }))
  return people.sort((one, other) => roles.indexOf(other.role) - roles.indexOf(one.role))
}
