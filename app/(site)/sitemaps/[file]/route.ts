import { findSiteMapPart } from '@/domain/feeds/site-map/get-site-map'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerNoText, answerText } from '../../answer-text'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** A part of a large site map. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const part = await findSiteMapPart((await params).file)
  return part === null ? answerNoText((await publicationTranslator())('site.notFoundTitle')) : answerText(part, 'application/xml')
}
