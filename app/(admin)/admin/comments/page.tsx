import type { Metadata } from 'next'
import Link from 'next/link'
import { adminHref } from '@/components/admin/admin-href'
import { adminPlace } from '@/components/admin/admin-place'
import { CommentQueue } from '@/components/admin/comments/comment-queue'
import { EmptyState } from '@/components/admin/empty-state'
import { FilterTabs } from '@/components/admin/filter-tabs'
import { PageHead } from '@/components/admin/page-head'
import { SearchForm } from '@/components/admin/search-form'
import { sections } from '@/components/admin/sections'
import { CommentText } from '@/components/comments/comment-text'
import { Pagination } from '@/components/ui/pagination'
import { queueFilterSchema } from '@/domain/comments/admin-input'
import { listQueue } from '@/domain/comments/queries/list-queue'
import { canChangeSettings } from '@/domain/settings/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Comments' }

const filters = [
  ['held', 'Waiting', 'Nothing waits for you. Comments that do will stand here.'],
  ['approved', 'Published', 'No comments yet.'],
  ['hidden', 'Hidden', 'No comment is hidden.'],
  ['deleted', 'Deleted', 'No comment was deleted.'],
  ['all', 'All', 'No comments yet.'],
] as const

export default adminPage(sections.comments, async ({ actor, query }) => {
  const filter = queueFilterSchema.parse({ status: query.status, text: query.text, page: query.page })
  const [queue, settings] = await Promise.all([listQueue(actor, filter), getSettings()])
  const href = (change: Partial<typeof filter>) =>
    adminHref('/admin/comments', { ...filter, page: 1, ...change }, { status: 'held', page: 1 })
  const empty = filters.find(([status]) => status === filter.status)?.[2] ?? ''
  return (
    <>
      <PageHead title="Comments">
        <FilterTabs
          label="Which comments"
          tabs={filters.map(([status, name]) => ({ name, href: href({ status }), here: filter.status === status }))}
        />
        <SearchForm
          action="/admin/comments"
          label="Words, a name or an address"
          text={filter.text}
          keep={filter.status === 'held' ? {} : { status: filter.status }}
        />
        {sections.blocks.open(actor) && <Link href={sections.blocks.href}>Blocks</Link>}
      </PageHead>
      {queue.items.length > 0 ? (
        <CommentQueue
          // What was decided in one list says nothing of another.
          key={href({ page: queue.page })}
          entries={queue.items.map((item) => ({ item, text: <CommentText source={item.source} /> }))}
          place={adminPlace(settings)}
          mixed={filter.status === 'all'}
          canChangeRules={canChangeSettings(actor)}
          canSeeBlocks={sections.blocks.open(actor)}
        />
      ) : (
        <EmptyState title={filter.text ? `No comment here has “${filter.text}” in it.` : empty} />
      )}
      <Pagination page={queue.page} pages={queue.pages} href={(page) => href({ page })} t={translatorFor('en')} />
    </>
  )
})
