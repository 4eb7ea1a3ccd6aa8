import { getSiteFeed } from '@/domain/feeds/queries/get-site-feed'
import { answerFeed } from '../../answer-feed'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** The publication's feed, in each format. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFeed((await params).file, getSiteFeed)
}
