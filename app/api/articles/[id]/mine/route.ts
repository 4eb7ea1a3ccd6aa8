import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { listOwnTraces } from '@/domain/comments/queries/list-own-traces'
import { parseCookies } from '@/platform/auth/cookies'

/** What this visitor liked and wrote under an essay, for the one small request that the thread's script makes when a readable cookie says that it is worth while. */
export async function GET(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  const [{ id }, actor] = await Promise.all([context.params, actorOfCookies(parseCookies(request.headers.get('cookie')))])
  return Response.json(await listOwnTraces(actor, id), { headers: { 'cache-control': 'no-store' } })
}
