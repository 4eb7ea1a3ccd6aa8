import type { Metadata } from 'next'
import { EmptyState } from '@/components/site/empty-state'
import { FrontPage } from '@/components/site/front-page'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PublicationData } from '@/components/site/metadata/publication-data'
import { Pagination } from '@/components/ui/pagination'
import { listPublished } from '@/domain/articles/queries/list-published'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { answerNotFound } from './answer-not-found'
import { pageAddress, pageNumber } from './page-number'
import { publication } from './publication'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const address = pageAddress('/')

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageNumber((await searchParams).page) ?? 1
  const settings = await publication()
  const t = translatorFor(settings.language)
  return pageMetadata(settings, { path: address(page), ...(page > 1 ? { title: t('site.essaysPage', { page }) } : {}) })
}

export default async function Home({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound((t) => t('site.noSuchEssaysPage'))
  const [settings, essays] = await Promise.all([publication(), listPublished(page)])
  const t = translatorFor(settings.language)
  if (essays.total === 0 && page === 1) return <EmptyState t={t} />
  if (page > essays.pages) return answerNotFound((t) => t('site.noMoreEssays'))
  return (
    <div className="sheet">
      <h1 className="sr-only">{page === 1 ? t('site.essays') : t('site.essaysPage', { page })}</h1>
      <FrontPage articles={essays.items} settings={settings} />
      <Pagination
        page={page}
        pages={essays.pages}
        href={address}
        t={t}
        label={t('site.pagesOfEssays')}
        before={t('site.newerEssays')}
        after={t('site.olderEssays')}
      />
      {page === 1 ? <PublicationData settings={settings} site={env().PUBLIC_URL} /> : null}
    </div>
  )
}
