import type { Metadata } from 'next'
import { ArticleLedger } from '@/components/site/article-ledger'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { Years } from '@/components/site/years'
import { Pagination } from '@/components/ui/pagination'
import { listArchive } from '@/domain/articles/queries/list-archive'
import { listArchiveYear } from '@/domain/articles/queries/list-archive-year'
import { translatorFor } from '@/i18n/translator-for'
import { answerNotFound, notFoundMetadata } from '../../answer-not-found'
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
  if (year === null) return notFoundMetadata()
  const page = pageNumber((await searchParams).page) ?? 1
  const settings = await publication()
  const title = translatorFor(settings.language)('site.archiveOf', { year: String(year) })
  return pageMetadata(settings, { title, path: pageAddress(`/archive/${year}`)(page) })
}

export default async function ArchiveYear({ params, searchParams }: Props) {
  const year = yearOf((await params).year)
  const page = pageNumber((await searchParams).page)
  if (year === null || page === null) return answerNotFound((t) => t('site.noSuchArchivePage'))
  const [settings, years, essays] = await Promise.all([publication(), listArchive(), listArchiveYear(year, page)])
  if (essays.total === 0) return answerNotFound((t) => t('site.nothingIn', { year: String(year) }))
  if (page > essays.pages) return answerNotFound((t) => t('site.noMoreOfYear'))
  const t = translatorFor(settings.language)
  return (
    <div className="sheet">
      <PageHead kicker={t('site.archive')} title={String(year)}>
        {t('site.essayCount', { count: essays.total })}
      </PageHead>
      <Years years={years} current={year} t={t} />
      <ArticleLedger articles={essays.items} settings={settings} />
      <Pagination
        page={page}
        pages={essays.pages}
        href={pageAddress(`/archive/${year}`)}
        t={t}
        label={t('site.pagesOfYear', { year: String(year) })}
      />
    </div>
  )
}
