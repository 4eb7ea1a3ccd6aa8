import type { Metadata } from 'next'
import { ArticleLedger } from '@/components/site/article-ledger'
import { EmptyFace } from '@/components/site/empty-face'
import { PageHead } from '@/components/site/page-head'
import { Years } from '@/components/site/years'
import { listArchive } from '@/domain/articles/queries/list-archive'
import { listArchiveYear } from '@/domain/articles/queries/list-archive-year'
import { publication } from '../publication'

export const metadata: Metadata = { title: 'Archive', alternates: { canonical: '/archive' } }

/** The years, and the essays of the latest. */
export default async function Archive() {
  const [settings, years] = await Promise.all([publication(), listArchive()])
  const [latest] = years
  if (!latest) return <EmptyFace />
  const essays = await listArchiveYear(latest.year)
  const total = years.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="sheet">
      <PageHead title="Archive">{total === 1 ? '1 essay' : `${total} essays`}, by the year of publication</PageHead>
      <Years years={years} current={latest.year} />
      <ArticleLedger articles={essays.items} settings={settings} />
      {essays.pages > 1 ? (
        <p className="pagination">
          <a href={`/archive/${latest.year}?page=2`}>Older in {latest.year}</a>
        </p>
      ) : null}
    </div>
  )
}
