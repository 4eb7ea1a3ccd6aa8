import { publicWrite } from '@/app/api/public-write'
import { stopByLink } from '@/domain/notifications/commands/stop-by-link'
import { changesByAddress } from '@/domain/notifications/limits'
import { stopSchema } from '@/domain/notifications/schema'

const tokenOf = (request: Request) => new URL(request.url).searchParams.get('token') ?? ''

const stop = publicWrite({
  name: 'follow.unsubscribe',
  schema: stopSchema,
  limit: changesByAddress,
  form: 'stop',
  page: (_, { token = '' }) => `/following/stop?token=${encodeURIComponent(token)}`,
  async run({ actor, input, request }) {
    await stopByLink(actor, input.token || tokenOf(request))
    return { location: '/following/stop?done=1', data: { stopped: true } }
  },
})

/**
 * Stops what the link of a mail stops. A mail program posts to the address itself (RFC 8058), without an origin and without following
 * anything: the link's signature is all that is asked of it. A person posts the form of the page.
 */
export async function POST(request: Request, context: { params: Promise<Record<string, never>> }): Promise<Response> {
  const answer = await stop(request, context)
  if (answer.status !== 303 || tokenOf(request) === '') return answer
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

/** Changes nothing: mail scanners open every link. A person who opens the address is led to the page with the button. */
export function GET(request: Request): Response {
  const location = `/following/stop?token=${encodeURIComponent(tokenOf(request))}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
