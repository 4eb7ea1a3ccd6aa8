import type { Metadata } from 'next'
import { ArticleLedger } from '@/components/site/article-ledger'
import { PageHead } from '@/components/site/page-head'
import { Years } from '@/components/site/years'
import { Pagination } from '@/components/ui/pagination'
import { listArchive } from '@/domain/articles/queries/list-archive'
import { listArchiveYear } from '@/domain/articles/queries/list-archive-year'
import { answerNotFound } from '../../answer-not-found'
import { pageAddress, pageNumber } from '../../page-number'
import { publication } from '../../publication'

interface Props {
  params: Promise<{ year: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

function yearOf(text: string): number | null {
  return /^[1-9]\d{3}$/.test(text) ? Number(text) : null
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const year = yearOf((await params).year)
  if (year === null) return { title: 'Not found', robots: { index: false } }
  const page = pageNumber((await searchParams).page) ?? 1
  return { title: `Archive of ${year}`, alternates: { canonical: pageAddress(`/archive/${year}`)(page) } }
}

export default async function ArchiveYear({ params, searchParams }: Props) {
  const year = yearOf((await params).year)
  const page = pageNumber((await searchParams).page)
  if (year === null || page === null) return answerNotFound('There is no such page of the archive.')
  const [settings, years, essays] = await Promise.all([publication(), listArchive(), listArchiveYear(year, page)])
  if (essays.total === 0) return answerNotFound(`Nothing was published in ${year}.`)
  if (page > essays.pages) return answerNotFound('There are not so many pages of this year.')
  return (
    <div className="sheet">
      <PageHead kicker="Archive" title={String(year)}>
        {essays.total === 1 ? '1 essay' : `${essays.total} essays`}
      </PageHead>
      <Years years={years} current={year} />
      <ArticleLedger articles={essays.items} settings={settings} />
      <Pagination page={page} pages={essays.pages} href={pageAddress(`/archive/${year}`)} label={`Pages of ${year}`} />
    </div>
  )
}
