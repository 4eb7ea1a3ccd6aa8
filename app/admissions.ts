import { canEnterDesk, requireDeskPerson } from '@/domain/accounts/policy'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { requireUploader } from '@/domain/media/policy'
import { parseCookies } from '@/platform/auth/cookies'
import type { Admissions, DeskVisitor } from '@/platform/front/front-parts'

/**
 * Asked by the front before it reads a body: twenty megabytes of a stranger's are not worth holding, and React reads what is
 * sent to the desk before any door there can ask who sent it. Every command asks again.
 */
export const admissions: Admissions = (path, kind) => {
  if (kind === 'desk') return admitToDesk
  return path === '/api/uploads' ? admitUpload : undefined
}

/** Asked before the desk is rendered for somebody: most who ask for it are nobody. Every page asks again. */
export const deskVisitor: DeskVisitor = async (cookie) => {
  const actor = await actorOf(cookie)
  if (actor.kind !== 'user') return 'signed-out'
  return canEnterDesk(actor) ? 'enters' : 'signed-in'
}

const actorOf = (cookie: string | undefined) => actorOfCookies(parseCookies(cookie ?? null))

async function admitUpload(cookie: string | undefined): Promise<void> {
  requireUploader(await actorOf(cookie))
}

async function admitToDesk(cookie: string | undefined): Promise<void> {
  requireDeskPerson(await actorOf(cookie))
}
