import { type Role, roles } from './types'

/** A stored role. One that this version does not know may do nothing. */
export function asRole(role: string): Role {
  return roles.find((known) => known === role) ?? 'reader'
}
