import { db } from '@/platform/db/client'
import { type RemoteOrigin, remoteOrigins } from '../remote/origins'

/** From where comments have come here at all: one look into the index of remote names for each origin. */
export async function listOrigins(): Promise<RemoteOrigin[]> {
  const found = await Promise.all(
    remoteOrigins.map((origin) => db().comment.findFirst({ where: { origin, remoteId: { not: null } }, select: { origin: true } })),
  )
  return remoteOrigins.filter((_, at) => found[at] !== null)
}
