import { hasRole, outranks } from '@/domain/accounts/policy'
import type { Actor, Role } from '@/domain/accounts/types'

/** A block holds under all essays, so it is for those who moderate everywhere. */
export function canSeeBlocks(actor: Actor): boolean {
  return hasRole(actor, 'moderator', 'editor', 'owner')
}

/** Nobody acts on somebody who is their equal or above them; `target` is null for a guest. */
export function canBlock(actor: Actor, target: { role: Role } | null): boolean {
  if (!canSeeBlocks(actor)) return false
  return actor.kind !== 'user' || target === null || outranks(actor, target)
}

/** Nor undoes what somebody above them has decided; `by` is null where whoever did it has no role any more. */
export function canLift(actor: Actor, by: { role: Role } | null): boolean {
  if (!canSeeBlocks(actor)) return false
  return actor.kind !== 'user' || by === null || !outranks(by, actor)
}
