import { type Exchange, exchangeStorage } from '@/platform/exchange/exchange'

type Handler = (request: Request, context: { params: Promise<Record<string, never>> }) => Promise<Response>

/** What came of a form, the page that shows it again where it was refused, and the cookies that a browser keeps of the answer. */
export interface PostedForm {
  response: Response
  replay: Exchange['replay']
  jar: string
}

/** Posts a form as a browser does, and passes it on as the front does: inside an exchange. `cookie` is the browser's jar. */
export async function postForm(handler: Handler, fields: Record<string, string>, cookie = '', address = '192.0.2.7'): Promise<PostedForm> {
  const exchange: Exchange = { id: 'x', kind: 'api', address, nonce: undefined, tags: new Set() }
  const headers = { cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0' }
  const request = new Request('http://localhost:3000/', { method: 'POST', body: new URLSearchParams(fields), headers })
  const response = await exchangeStorage.run(exchange, () => handler(request, { params: Promise.resolve({}) }))
  return { response, replay: exchange.replay, jar: jarOf(response) }
}

/** Posts JSON as the reader script does. */
export function postJson(handler: Handler, body: object, cookie = ''): Promise<Response> {
  const headers = { cookie, 'content-type': 'application/json' }
  const request = new Request('http://localhost:3000/', { method: 'POST', body: JSON.stringify(body), headers })
  return handler(request, { params: Promise.resolve({}) })
}

/** The cookies of an answer, as the browser sends them back. */
export function jarOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
