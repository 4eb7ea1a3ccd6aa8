import { type Message, message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { asRole } from '../as-role'
import type { Role } from '../types'

/** A person whose rights are about to change. */
export interface PersonToChange {
  id: string
  name: string
  email: string | null
  role: Role
  disabledAt: Date | null
}

/** Finds the person of an address, or of an account's id where it has none, in a transaction that no other change of an owner's rights runs beside. */
export async function personToChange(tx: Tx, named: string): Promise<PersonToChange> {
  // Writes what is there already: on PostgreSQL that locks the owners, or two of them could demote each other at once.
  await tx.user.updateMany({ where: { role: 'owner', disabledAt: null }, data: { role: 'owner' } })
  const person = await tx.user.findFirst({
    where: named.includes('@') ? { email: named } : { id: named },
    select: { id: true, name: true, email: true, role: true, disabledAt: true },
  })
  if (!person) throw new AppError('not-found', message('errors.nobodyWithAddress', { email: named }))
  return { ...person, role: asRole(person.role) }
}

/** Refuses, by this message, to take an owner's rights from the only one who can use them. */
export async function keepAnOwner(tx: Tx, person: PersonToChange, refusal: Message): Promise<void> {
  if (person.role !== 'owner') return
  const others = await tx.user.count({ where: { role: 'owner', disabledAt: null, id: { not: person.id } } })
  if (others === 0) throw new AppError('conflict', refusal)
}
