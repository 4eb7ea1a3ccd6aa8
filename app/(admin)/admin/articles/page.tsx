import type { Metadata } from 'next'
import { adminHref } from '@/components/admin/admin-href'
import { adminPlace } from '@/components/admin/admin-place'
import { ArticleList } from '@/components/admin/articles/article-list'
import { NewArticle } from '@/components/admin/articles/new-article'
import { EmptyState } from '@/components/admin/empty-state'
import { FilterTabs } from '@/components/admin/filter-tabs'
import { PageHead } from '@/components/admin/page-head'
import { SearchForm } from '@/components/admin/search-form'
import { sections } from '@/components/admin/sections'
import { Pagination } from '@/components/ui/pagination'
import { listOwnArticles } from '@/domain/articles/queries/admin/list-own-articles'
import { adminFilterSchema } from '@/domain/articles/schema'
import { countComments } from '@/domain/comments/queries/count-comments'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Essays' }

const filters = [
  ['all', 'All'],
  ['draft', 'Drafts'],
  ['published', 'Published'],
  ['deleted', 'Deleted'],
] as const

const emptyWords: Record<string, string> = {
  all: 'No essays yet.',
  draft: 'No drafts: everything that was written is published.',
  published: 'Nothing is published yet.',
  scheduled: 'Nothing is waiting for its day.',
  deleted: 'Nothing was deleted.',
}

export default adminPage(sections.articles, async ({ actor, query }) => {
  const filter = adminFilterSchema.parse({ status: query.status, text: query.text ?? '', page: query.page ?? 1 })
  const [list, settings] = await Promise.all([listOwnArticles(actor, filter), getSettings()])
  const counts = await countComments(list.items.map(({ id }) => id))
  const href = (change: Partial<typeof filter>) =>
    adminHref('/admin/articles', { ...filter, page: 1, ...change }, { status: 'all', page: 1 })
  return (
    <>
      <PageHead title="Essays" aside={<NewArticle />}>
        <FilterTabs
          label="Which essays"
          tabs={filters.map(([status, name]) => ({ name, href: href({ status }), here: filter.status === status }))}
        />
        <SearchForm
          action="/admin/articles"
          label="Words of the title"
          text={filter.text}
          keep={filter.status === 'all' ? {} : { status: filter.status }}
        />
      </PageHead>
      {list.items.length > 0 ? (
        <ArticleList key={href({ page: list.page })} articles={list.items} comments={counts} place={adminPlace(settings)} />
      ) : (
        <EmptyState title={filter.text ? `No title here has “${filter.text}” in it.` : (emptyWords[filter.status] ?? 'Nothing here.')} />
      )}
      <Pagination page={list.page} pages={list.pages} href={(page) => href({ page })} t={translatorFor('en')} />
    </>
  )
})
