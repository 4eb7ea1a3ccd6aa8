import type { Metadata } from 'next'
import { SeriesList } from '@/components/series/series-list'
import { Face } from '@/components/site/face'
import { pageMetadata } from '@/components/site/found/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { Pagination } from '@/components/ui/pagination'
import { listPublishedSeries } from '@/domain/series/queries/list-published-series'
import { allSeriesPath } from '@/domain/series/series-path'
import { wordsOf } from '@/i18n/translator-for'
import { answerNotFound } from '../answer-not-found'
import { pageAddress, pageNumber } from '../page-number'
import { publication } from '../publication'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const address = pageAddress(allSeriesPath)

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const settings = await publication()
  return pageMetadata(settings, {
    title: wordsOf(settings.language)('series.all'),
    path: address(pageNumber((await searchParams).page) ?? 1),
  })
}

/** Every series of which something is published. */
export default async function AllSeries({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound((words) => words('site.noSuchListPage'))
  const [settings, series] = await Promise.all([publication(), listPublishedSeries(page)])
  const words = wordsOf(settings.language)
  if (series.total === 0 && page === 1) {
    return <Face kicker={words('series.all')} title={words('series.noSeries')} words={words('series.noSeriesWords')} />
  }
  if (page > series.pages) return answerNotFound((words) => words('site.noMoreOfList'))
  return (
    <div className="column">
      <PageHead title={words('series.all')}>{words('series.seriesCount', { count: series.total })}</PageHead>
      <SeriesList series={series.items} settings={settings} words={words} />
      <Pagination page={page} pages={series.pages} href={address} words={words} label={words('series.pagesOfSeries')} />
    </div>
  )
}
