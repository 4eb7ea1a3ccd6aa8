import { getSiteMap } from '@/domain/feeds/site-map/get-site-map'
import { answerText } from '../answer-text'

export const dynamic = 'force-dynamic'

/** What search engines should know of, or the list of its parts. */
export async function GET(): Promise<Response> {
  return answerText(await getSiteMap(), 'application/xml')
}
