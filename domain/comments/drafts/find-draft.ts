import { draftKeyOf } from '@/platform/auth/draft-cookie'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'

/** Under what, of which essay, somebody was writing. */
export interface DraftPlace {
  articleId: string
  /** The comment that is answered; '' for one of its own. */
  parentId: string
}

/** What the browser of this cookie had typed there when its person went to sign in; '' for nothing. Reading it changes nothing: a page may be loaded again. */
export async function findDraft(cookieValue: string | undefined, place: DraftPlace): Promise<string> {
  const tokenHash = draftKeyOf(cookieValue)
  if (tokenHash === '') return ''
  const draft = await db().commentDraft.findUnique({
    where: { tokenHash_articleId_parentId: { tokenHash, ...place } },
    select: { text: true, expiresAt: true },
  })
  return draft && draft.expiresAt > now() ? draft.text : ''
}
