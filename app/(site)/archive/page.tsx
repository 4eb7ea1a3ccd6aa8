import type { Metadata } from 'next'
import { ArticleLedger } from '@/components/site/article-ledger'
import { EmptyFace } from '@/components/site/empty-face'
import { pageMetadata } from '@/components/site/found/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { Years } from '@/components/site/years'
import { listArchive } from '@/domain/articles/queries/list-archive'
import { listArchiveYear } from '@/domain/articles/queries/list-archive-year'
import { wordsOf } from '@/domain/words/words-of'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await publication()
  return pageMetadata(settings, { title: wordsOf(settings.language)('site.archive'), path: '/archive' })
}

/** The years, and the essays of the latest. */
export default async function Archive() {
  const [settings, years] = await Promise.all([publication(), listArchive()])
  const [latest] = years
  const words = wordsOf(settings.language)
  if (!latest) return <EmptyFace words={words} />
  const essays = await listArchiveYear(latest.year)
  const total = years.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="sheet">
      <PageHead title={words('site.archive')}>{words('site.byYear', { count: total })}</PageHead>
      <Years years={years} current={latest.year} words={words} />
      <ArticleLedger articles={essays.items} settings={settings} />
      {essays.pages > 1 ? (
        <p className="pagination">
          <a href={`/archive/${latest.year}?page=2`}>{words('site.olderIn', { year: String(latest.year) })}</a>
        </p>
      ) : null}
    </div>
  )
}
