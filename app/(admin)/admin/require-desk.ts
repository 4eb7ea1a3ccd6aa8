import 'server-only'
import { redirect } from 'next/navigation'
import { canEnterDesk } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import type { UserActor } from '@/domain/accounts/types'

/**
 * Who works at the desk. Somebody signed out goes to sign in and comes back to `here`; null is somebody signed in who
 * may not enter. Asked by every page: a layout is not run again when one goes from page to page.
 */
export async function requireDesk(here: string): Promise<UserActor | null> {
  const actor = await currentActor()
  if (actor.kind !== 'user') redirect(`/sign-in?to=${encodeURIComponent(here)}`)
  return canEnterDesk(actor) ? actor : null
}
