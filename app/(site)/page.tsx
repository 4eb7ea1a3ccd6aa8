import type { Metadata } from 'next'
import { EmptyFace } from '@/components/site/empty-face'
import { FrontPage } from '@/components/site/front-page'
import { Pagination } from '@/components/ui/pagination'
import { listPublished } from '@/domain/articles/queries/list-published'
import { answerNotFound } from './answer-not-found'
import { pageAddress, pageNumber } from './page-number'
import { publication } from './publication'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const address = pageAddress('/')

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageNumber((await searchParams).page) ?? 1
  return { alternates: { canonical: address(page) }, ...(page > 1 ? { title: `Essays, page ${page}` } : {}) }
}

export default async function Home({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound('There is no such page of essays.')
  const [settings, essays] = await Promise.all([publication(), listPublished(page)])
  if (essays.total === 0 && page === 1) return <EmptyFace />
  if (page > essays.pages) return answerNotFound('There are not so many pages of essays.')
  return (
    <div className="sheet">
      <h1 className="sr-only">{page === 1 ? 'Essays' : `Essays, page ${page}`}</h1>
      <FrontPage articles={essays.items} settings={settings} />
      <Pagination page={page} pages={essays.pages} href={address} label="Pages of essays" newer="Newer essays" older="Older essays" />
    </div>
  )
}
