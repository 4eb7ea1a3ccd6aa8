import type { Metadata } from 'next'
import { ArticleLedger } from '@/components/site/article-ledger'
import { EmptyState } from '@/components/site/empty-state'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { Years } from '@/components/site/years'
import { tagsPath } from '@/domain/articles/article-path'
import { listArchive } from '@/domain/articles/queries/list-archive'
import { listArchiveYear } from '@/domain/articles/queries/list-archive-year'
import { listTagAddresses } from '@/domain/articles/queries/tags/list-tag-addresses'
import { listSeriesAddresses } from '@/domain/series/queries/list-series-addresses'
import { allSeriesPath } from '@/domain/series/series-path'
import { translatorFor } from '@/i18n/translator-for'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await publication()
  return pageMetadata(settings, { title: translatorFor(settings.language)('site.archive'), path: '/archive' })
}

/** The years, and the essays of the latest. */
export default async function Archive() {
  const [settings, years] = await Promise.all([publication(), listArchive()])
  const [latest] = years
  const t = translatorFor(settings.language)
  if (!latest) return <EmptyState t={t} />
  const [essays, tags, series] = await Promise.all([listArchiveYear(latest.year), listTagAddresses(), listSeriesAddresses()])
  const [hasTags, hasSeries] = [tags.length > 0, series.length > 0]
  const total = years.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="sheet">
      <PageHead title={t('site.archive')}>{t('site.byYear', { count: total })}</PageHead>
      {hasTags || hasSeries ? (
        <p className="other-ways">
          {hasTags ? <a href={tagsPath}>{t('feeds.bySubject')}</a> : null}
          {hasSeries ? <a href={allSeriesPath}>{t('series.all')}</a> : null}
        </p>
      ) : null}
      <Years years={years} current={latest.year} t={t} />
      <ArticleLedger articles={essays.items} settings={settings} />
      {essays.pages > 1 ? (
        <p className="pagination">
          <a href={`/archive/${latest.year}?page=2`}>{t('site.olderIn', { year: String(latest.year) })}</a>
        </p>
      ) : null}
    </div>
  )
}
