import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import { attemptName } from '@/domain/accounts/attempts/attempt-name'
import { renewOwnSession } from '@/domain/accounts/commands/renew-session'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { findSession } from '@/domain/accounts/queries/find-session'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { type AnswerCookie, parseCookies, serialiseCookie } from '@/platform/auth/cookies'
import { endedSessionCookies, sessionCookieName } from '@/platform/auth/session-cookie'
import { env } from '@/platform/env/env'
import { signedInCookies } from '../session/signed-in'
import { authOptions } from './auth-options'
import { noteFaults } from './note-faults'
import { RecordedAnswer } from './recorded-answer'

/** A request as next-auth understands it. */
export interface AuthRequest {
  method: 'GET' | 'POST'
  /** The path below /api/auth. */
  path: readonly string[]
  query: Record<string, string>
  body: Record<string, string>
  headers: Headers
}

/**
 * Hands a request to next-auth and answers what it answers. By its long form (request, response, options): the short
 * one for route handlers reads Next's own request scope, and could neither be called by our routes nor by tests.
 */
export async function runNextAuth({ method, path, query, body, headers }: AuthRequest): Promise<Response> {
  // biome-ignore lint/style/noProcessEnv: the only way to tell next-auth where it is; it would ask the Host header otherwise.
  process.env.NEXTAUTH_URL = env().PUBLIC_URL
  const cookies = parseCookies(headers.get('cookie'))
  const actor = await actorOfCookies(cookies)
  const request = {
    method,
    query: { ...query, nextauth: [...path] },
    body,
    headers: Object.fromEntries(headers),
    cookies: Object.fromEntries([...cookies].map(([name, value]) => [name, decoded(value)])),
  }
  const answer = new RecordedAnswer()
  const { options, rethrow } = noteFaults(authOptions(actor, path[1], { userAgent: headers.get('user-agent') ?? '' }))
  await NextAuth(request as unknown as NextApiRequest, answer as unknown as NextApiResponse, options)
  rethrow()
  return withOurCookies(answer.toResponse(), actor, headers)
}

/** next-auth escapes what it sets. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Whoever was signed in and comes back has one more way in: a change of right, under a new token. */
async function cookiesOf(given: string, actor: UserActor | VisitorActor, sent: Headers): Promise<AnswerCookie[]> {
  const session = await findSession(given)
  if (!session) return endedSessionCookies()
  const goesOn = actor.kind === 'user' && actor.sessionId === session.id
  return signedInCookies(goesOn ? await renewOwnSession(actor) : given, attemptName(session.user), sent)
}

/** Its session cookie is set as by every other way of signing in. */
async function withOurCookies(response: Response, actor: UserActor | VisitorActor, sent: Headers): Promise<Response> {
  const name = `${sessionCookieName()}=`
  const set = response.headers.getSetCookie()
  response.headers.delete('set-cookie')
  for (const cookie of set) {
    if (!cookie.startsWith(name)) {
      response.headers.append('set-cookie', cookie)
      continue
    }
    const value = cookie.slice(name.length).split(';', 1)[0]
    for (const own of value ? await cookiesOf(value, actor, sent) : endedSessionCookies()) {
      response.headers.append('set-cookie', serialiseCookie(own))
    }
  }
  response.headers.set('cache-control', 'no-store')
  return response
}
