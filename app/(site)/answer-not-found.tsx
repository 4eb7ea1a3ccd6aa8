import type { Metadata } from 'next'
import { NotFoundFace } from '@/components/site/not-found-face'
import { publicationWords } from '@/domain/settings/queries/publication-translator'
import type { Words } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'

/** Answers 404 with a face. Not Next's notFound(): its page needs script. */
export async function answerNotFound(why?: (words: Words) => string) {
  const words = await publicationWords()
  answerStatus(404)
  return <NotFoundFace words={words} why={why?.(words)} />
}

/** What such a page says in its head. */
export async function notFoundMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('site.notFound'), robots: { index: false } }
}
