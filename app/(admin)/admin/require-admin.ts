import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import type { UserActor } from '@/domain/accounts/types'

/**
 * Who works in the admin. Somebody signed out goes to sign in and comes back to `here`; somebody signed in who may not
 * enter is told so. Asked by every page: a layout is not run again when one goes from page to page.
 */
export async function requireAdmin(here: string): Promise<UserActor> {
  const actor = await currentActor()
  if (actor.kind !== 'user') redirect(`/sign-in?to=${encodeURIComponent(here)}`)
  if (!canEnterAdmin(actor)) forbidden()
  return actor
}
