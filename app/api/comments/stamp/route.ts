import { makeStamp } from '@/domain/moderation/stamps/make-stamp'
import { stampAge } from '@/domain/moderation/stamps/read-stamp'
import { workAsked } from '@/domain/moderation/stamps/work-asked'
import { getSettings } from '@/domain/settings/queries/get-settings'

/**
 * The signed time at which somebody begins to write, and the work that their browser is asked for meanwhile. Asked for when a form is first
 * used, since the form itself stands in a document that is the same for all; one that has its stamp already keeps it.
 */
export async function GET(request: Request): Promise<Response> {
  const has = new URL(request.url).searchParams.get('stamp') ?? ''
  const stamp = stampAge(has) === undefined ? makeStamp() : has
  return Response.json({ stamp, bits: workAsked(await getSettings()) }, { headers: { 'cache-control': 'no-store' } })
}
