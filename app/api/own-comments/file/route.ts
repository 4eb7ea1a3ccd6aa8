import { refuse } from '@/app/api/refuse'
import { visitorTranslator } from '@/app/api/visitor-translator'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { ownDataPerHour } from '@/domain/comments/limits'
import { exportOwnData } from '@/domain/comments/own-data/export-own-data'
import { parseCookies } from '@/platform/auth/cookies'
import { presentError } from '@/platform/errors/present'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'

/** All that is kept of what this visitor wrote, liked and reported, as one file. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await actorOfCookies(parseCookies(request.headers.get('cookie')))
    await limitRate(ownDataPerHour, addressKey(actor.address))
    const file = await exportOwnData(actor, new URL(request.url).searchParams.get('as') ?? '')
    const headers = {
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="comments.json"',
    }
    return new Response(`${JSON.stringify(file, null, 2)}\n`, { headers })
  } catch (error) {
    const report = (_: unknown, errorId: string) => logFor('comments').error({ error, errorId }, 'own comments could not be exported')
    return refuse(presentError(error, report, await visitorTranslator()), null)
  }
}
