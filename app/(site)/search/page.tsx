import type { Metadata } from 'next'
import { cache } from 'react'
import { SearchAnswerRegion } from '@/components/search/search-answer'
import { SearchForm } from '@/components/search/search-form'
import { PageHead } from '@/components/site/page-head'
import { listBusiestTags } from '@/domain/search/queries/list-busiest-tags'
import { searchArticles } from '@/domain/search/queries/search-articles'
import { translatorFor } from '@/i18n/translator-for'
import { answerNotFound } from '../answer-not-found'
import { pageNumber } from '../page-number'
import { publication } from '../publication'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

// The head asks the same as the page.
const answerTo = cache(searchArticles)

async function asked({ searchParams }: Props): Promise<{ typed: string; page: number }> {
  const { q, page } = await searchParams
  return { typed: typeof q === 'string' ? q : '', page: pageNumber(page) ?? 1 }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ typed, page }, { language }] = await Promise.all([asked(props), publication()])
  const { text } = await answerTo(typed, page)
  const t = translatorFor(language)
  // There is an address for every question: search engines need none of them.
  return { title: text === '' ? t('search.title') : t('search.titleFor', { text }), robots: { index: false, follow: true } }
}

export default async function Search(props: Props) {
  const [{ typed, page }, settings] = await Promise.all([asked(props), publication()])
  const t = translatorFor(settings.language)
  const answer = await answerTo(typed, page)
  if (page > answer.pages) return answerNotFound((say) => say('search.noMore'))
  const elsewhere = answer.hits.length === 0 ? await listBusiestTags() : []
  return (
    <div className="column">
      <PageHead title={t('search.title')} />
      <SearchForm text={answer.text} t={t} />
      <SearchAnswerRegion answer={answer} elsewhere={elsewhere} settings={settings} t={t} />
    </div>
  )
}
