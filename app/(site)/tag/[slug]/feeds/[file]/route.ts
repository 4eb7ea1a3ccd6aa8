import { findTagFeed } from '@/domain/feeds/queries/find-tag-feed'
import { answerFeed } from '../../../../answer-feed'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ slug: string; file: string }>
}

/** The feed of a tag, in each format. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params
  return answerFeed(file, () => findTagFeed(slug))
}
