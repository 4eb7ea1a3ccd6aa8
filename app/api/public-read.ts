import { presentError } from '@/platform/errors/present'
import { logFor } from '@/platform/log/logger'
import { refuse } from './refuse'
import { visitorTranslator } from './visitor-translator'

/** Makes the route handler of a read that programs ask for: JSON out, or one failure. The same for everybody. */
export function publicRead<Params>(
  name: string,
  read: (params: Params, query: URLSearchParams) => Promise<unknown>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    try {
      const data = await read(await context.params, new URL(request.url).searchParams)
      return Response.json(data, { headers: { 'cache-control': 'no-cache' } })
    } catch (error) {
      const report = (_: unknown, errorId: string) => logFor('front').error({ error, errorId, read: name }, 'a public read failed')
      return refuse(presentError(error, report, await visitorTranslator()), null)
    }
  }
}
