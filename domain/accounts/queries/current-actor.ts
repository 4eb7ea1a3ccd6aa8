import { cookies } from 'next/headers'
import { cache } from 'react'
import type { UserActor, VisitorActor } from '../types'
import { actorOfCookies } from './actor-of-cookies'

/** Who makes the request being rendered. Documents never ask: they read as `anyone`, for everyone. */
export const currentActor: () => Promise<UserActor | VisitorActor> = cache(async () => {
  const sent = await cookies()
  return actorOfCookies(new Map(sent.getAll().map(({ name, value }) => [name, value])))
})
