import { canEnterAdmin, requireStaff } from '@/domain/accounts/policy'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { requireUploader } from '@/domain/media/policy'
import { parseCookies } from '@/platform/auth/cookies'
import type { AdminVisitor, Admissions } from '@/platform/front/front-parts'

/**
 * Asked by the front before it reads a body: twenty megabytes of a stranger's are not worth holding, and React reads what is
 * sent to the admin before anything there can ask who sent it. Every command asks again.
 */
export const admissions: Admissions = (path, kind) => {
  if (kind === 'admin') return admitToAdmin
  return path === '/api/uploads' ? admitUpload : undefined
}

/** Asked before the admin is rendered for somebody: most who ask for it are nobody. Every page asks again. */
export const adminVisitor: AdminVisitor = async (cookie) => {
  const actor = await actorOf(cookie)
  if (actor.kind !== 'user') return 'signed-out'
  return canEnterAdmin(actor) ? 'enters' : 'signed-in'
}

const actorOf = (cookie: string | undefined) => actorOfCookies(parseCookies(cookie ?? null))

async function admitUpload(cookie: string | undefined): Promise<void> {
  requireUploader(await actorOf(cookie))
}

async function admitToAdmin(cookie: string | undefined): Promise<void> {
  requireStaff(await actorOf(cookie))
}
