import { accentSheet } from '@/domain/settings/accent'
import { accentFile } from '@/domain/settings/accent-path'

interface Context {
  params: Promise<{ file: string }>
}

/** The style sheet of one accent. Its address names the colour, so it never says anything else and browsers keep it for good. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const colour = accentFile.exec((await params).file)?.[1]
  if (!colour) {
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
    return new Response('There is no such colour.', { status: 404, headers })
  }
  const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }
  return new Response(accentSheet(`#${colour}`), { headers })
}
