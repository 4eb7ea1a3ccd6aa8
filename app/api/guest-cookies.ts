import type { Actor } from '@/domain/accounts/types'
import type { AnswerCookie } from '@/platform/auth/cookies'
import { guestCookie } from '@/platform/auth/guest-cookie'
import { partCookie } from '@/platform/auth/part-cookie'

/** For a guest who has just taken part; `guestToken` where it was for the first time. None for somebody signed in. */
export function guestCookies(actor: Actor, guestToken: string | undefined): AnswerCookie[] {
  if (actor.kind !== 'visitor') return []
  return [...(guestToken === undefined ? [] : [guestCookie(guestToken)]), partCookie]
}
