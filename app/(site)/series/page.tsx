import type { Metadata } from 'next'
import { SeriesList } from '@/components/series/series-list'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { StateMessage } from '@/components/site/state-message'
import { Pagination } from '@/components/ui/pagination'
import { listPublishedSeries } from '@/domain/series/queries/list-published-series'
import { allSeriesPath } from '@/domain/series/series-path'
import { translatorFor } from '@/i18n/translator-for'
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
    title: translatorFor(settings.language)('series.all'),
    path: address(pageNumber((await searchParams).page) ?? 1),
  })
}

/** Every series of which something is published. */
export default async function AllSeries({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound((t) => t('site.noSuchListPage'))
  const [settings, series] = await Promise.all([publication(), listPublishedSeries(page)])
  const t = translatorFor(settings.language)
  if (series.total === 0 && page === 1) {
    return <StateMessage kicker={t('series.all')} title={t('series.noSeries')} words={t('series.noSeriesText')} />
  }
  if (page > series.pages) return answerNotFound((t) => t('site.noMoreOfList'))
  return (
    <div className="column">
      <PageHead title={t('series.all')}>{t('series.seriesCount', { count: series.total })}</PageHead>
      <SeriesList series={series.items} settings={settings} t={t} />
      <Pagination page={page} pages={series.pages} href={address} t={t} label={t('series.pagesOfSeries')} />
    </div>
  )
}
