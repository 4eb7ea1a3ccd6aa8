import { Readable } from 'node:stream'
import { storage } from '@/platform/storage/storage'

interface Context {
  params: Promise<{ key: string[] }>
}

/** The only formats that we write, so the only ones that we serve. */
const contentTypes: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' }

/** A picture's file. Its address never shows anything else, so browsers keep it for good. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const key = (await params).key.join('/')
  const contentType = contentTypes[key.split('.').at(-1) ?? '']
  const file = contentType ? await storage().open(key) : null
  if (!contentType || !file) return notFound()
  const headers = {
    'content-type': contentType,
    'content-length': String(file.byteSize),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-disposition': 'inline',
    'x-content-type-options': 'nosniff',
  }
  if (request.method === 'HEAD') {
    file.stream.destroy()
    return new Response(null, { headers })
  }
  return new Response(Readable.toWeb(file.stream) as ReadableStream<Uint8Array>, { headers })
}

function notFound(): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return new Response('There is no such picture.', { status: 404, headers })
}
