import { db } from '@/platform/db/client'

/** When an account was made; undefined if there is none. */
export async function accountCreatedAt(id: string): Promise<Date | undefined> {
  const user = await db().user.findUnique({ where: { id }, select: { createdAt: true } })
  return user?.createdAt
}
