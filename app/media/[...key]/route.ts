import { Readable } from 'node:stream'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { type Actor, anyone } from '@/domain/accounts/types'
import { openPicture } from '@/domain/media/queries/open-picture'
import { parseCookies } from '@/platform/auth/cookies'
import { isUnavailable } from '@/platform/errors/fault'

interface Context {
  params: Promise<{ key: string[] }>
}

/** The only formats that we write, so the only ones that we serve. */
const contentTypes: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' }

/**
 * A picture's file, for those who may see it. What everybody may see is kept by browsers and proxies for an hour: the address never shows
 * anything else, but its essay may be unpublished. Asking again costs a 304.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const key = (await params).key.join('/')
  const contentType = contentTypes[key.split('.').at(-1) ?? '']
  const actor = await actorOfCookies(parseCookies(request.headers.get('cookie'))).catch(anyoneWhileAway)
  const opened = contentType ? await openPicture(actor, key) : null
  if (!contentType || !opened) return notFound()
  const { file, isPublic, isRemembered } = opened
  const etag = `"${key}"`
  const headers = {
    'content-type': contentType,
    'cache-control': isRemembered ? 'no-store' : isPublic ? 'public, max-age=3600' : 'private, no-cache',
    etag,
    'content-disposition': 'inline',
    'x-content-type-options': 'nosniff',
  }
  const isKnown = request.headers.get('if-none-match')?.includes(etag) === true
  const answered = isKnown ? { status: 304, headers } : { headers: { ...headers, 'content-length': String(file.byteSize) } }
  if (isKnown || request.method === 'HEAD') {
    file.stream.destroy()
    return new Response(null, answered)
  }
  return new Response(Readable.toWeb(file.stream) as ReadableStream<Uint8Array>, answered)
}

/** Who asks cannot be known just now; what everybody may see may still be known. */
function anyoneWhileAway(error: unknown): Actor {
  if (!isUnavailable(error)) throw error
  return anyone
}

function notFound(): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return new Response('There is no such picture.', { status: 404, headers })
}
