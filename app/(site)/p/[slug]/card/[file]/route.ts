import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import { articleImagePath } from '@/domain/images/image-path'
import { renderArticleImage } from '@/domain/images/open-graph-image'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerRedirect } from '@/platform/exchange/exchange'
import { answerImage } from '../../../../answer-image'
import { answerNoText } from '../../../../answer-text'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ slug: string; file: string }>
}

/** What stands for an essay where somebody shows a link to it. Its address names the revision, so that a new one is fetched anew. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params
  const [settings, article] = await Promise.all([getSettings(), getPublishedBySlug(slug)])
  if (!article || !/^[1-9]\d{0,6}\.png$/.test(file)) return answerNoText((await publicationTranslator())('site.notFoundTitle'))
  if ('movedTo' in article) {
    answerRedirect(301, articleImagePath(article.movedTo, Number.parseInt(file, 10)))
    return new Response(null)
  }
  const current = articleImagePath(article.slug, article.revisionNumber)
  if (!current.endsWith(`/${file}`)) {
    answerRedirect(302, current)
    return new Response(null)
  }
  return answerImage(() => renderArticleImage(article, settings), '512.png')
}
