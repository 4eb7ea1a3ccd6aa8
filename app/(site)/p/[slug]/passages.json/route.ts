import { passagePaths } from '@/components/passages/passage-paths'
import { anyone } from '@/domain/accounts/types'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import { listPassages } from '@/domain/passages/queries/list-passages'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerRedirect } from '@/platform/exchange/exchange'
import { answerNoText, answerText } from '../../../answer-text'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ slug: string }>
}

/** Which passages of an essay have comments, and how many, for the script that shows it in the margin. Everybody's, and cached. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [article, t] = await Promise.all([getPublishedBySlug((await params).slug), publicationTranslator()])
  if (!article) return answerNoText(t('comments.noEssay'))
  if ('movedTo' in article) {
    answerRedirect(301, passagePaths.counts({ slug: article.movedTo }))
    return new Response(null)
  }
  const passages = await listPassages(anyone, article.id)
  const marks = passages.map(({ count, ...passage }) => ({ ...passage, count, label: t('passages.count', { count }) }))
  return answerText(JSON.stringify({ marks }), 'application/json')
}
