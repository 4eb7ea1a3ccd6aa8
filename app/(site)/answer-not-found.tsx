import type { Metadata } from 'next'
import { NotFoundMessage } from '@/components/site/not-found-message'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import type { Translator } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'

/** Answers 404 with a face. Not Next's notFound(): its page needs script. */
export async function answerNotFound(why?: (t: Translator) => string) {
  const t = await publicationTranslator()
  answerStatus(404)
  return <NotFoundMessage t={t} why={why?.(t)} />
}

/** What such a page says in its head. */
export async function notFoundMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('site.notFound'), robots: { index: false } }
}
