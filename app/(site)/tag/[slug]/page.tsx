import type { Metadata } from 'next'
import { cache } from 'react'
import { ArticleColumns } from '@/components/site/article-columns'
import { PageHead } from '@/components/site/page-head'
import { Pagination } from '@/components/ui/pagination'
import { tagPath } from '@/domain/articles/article-path'
import { listByTag } from '@/domain/articles/queries/list-by-tag'
import { answerNotFound } from '../../answer-not-found'
import { pageAddress, pageNumber } from '../../page-number'
import { publication } from '../../publication'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const essaysOf = cache(listByTag)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = pageNumber((await searchParams).page) ?? 1
  const found = await essaysOf((await params).slug, page)
  if (!found) return { title: 'Not found', robots: { index: false } }
  return { title: found.tag.name, alternates: { canonical: pageAddress(tagPath(found.tag.slug))(page) } }
}

export default async function TagPage({ params, searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  if (page === null) return answerNotFound('There is no such page of this list.')
  const [settings, found] = await Promise.all([publication(), essaysOf((await params).slug, page)])
  if (!found || page > found.pages) return answerNotFound(found ? 'There are not so many pages of this list.' : undefined)
  const { tag, items, pages, total } = found
  return (
    <div className="sheet">
      <PageHead kicker="Filed under" title={tag.name}>
        {total === 1 ? '1 essay' : `${total} essays`}
      </PageHead>
      <ArticleColumns articles={items} settings={settings} />
      <Pagination page={page} pages={pages} href={pageAddress(tagPath(tag.slug))} label="Pages of this list" />
    </div>
  )
}
