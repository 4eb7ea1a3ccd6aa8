import { cookies } from 'next/headers'
import { type DraftPlace, findDraft } from '@/domain/comments/drafts/find-draft'
import { draftCookieName } from '@/platform/auth/draft-cookie'

/** What this browser had typed there when its person went to sign in. Only for pages that are made for one visitor. */
export async function savedDraft(place: DraftPlace): Promise<string> {
  return findDraft((await cookies()).get(draftCookieName())?.value, place)
}
