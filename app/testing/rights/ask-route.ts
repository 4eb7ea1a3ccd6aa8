import sharp from 'sharp'
import type { WritingRoute } from '../public-routes'

/** Asks a route that writes as the holder of this session cookie does ('': nobody). Of the input, `id` stands in the address. */
export async function askRoute(route: WritingRoute, token: string, input: object): Promise<Response> {
  const { id = '', ...fields } = input as Record<string, string>
  const cookie = token === '' ? '' : `broadside.session=${token}`
  const body = route.name === 'POST /api/uploads' ? await picture() : JSON.stringify(fields)
  const headers = { cookie, ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}) }
  const request = new Request(`http://localhost:3000${route.path}`, { method: 'POST', headers, body })
  return route.handle(request, { params: Promise.resolve({ id, nextauth: ['signin', 'github'] }) as Promise<never> })
}

async function picture(): Promise<FormData> {
  const form = new FormData()
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
  form.append('file', new File([new Uint8Array(png)], 'red.png', { type: 'image/png' }))
  return form
}
