import type { Metadata } from 'next'
import Link from 'next/link'
import { adminHref } from '@/components/admin/admin-href'
import { adminPlace } from '@/components/admin/admin-place'
import { CommentQueue } from '@/components/admin/comments/comment-queue'
import { originNames } from '@/components/admin/comments/from-elsewhere'
import { QueueNarrowed } from '@/components/admin/comments/queue-narrowed'
import { SlowMode } from '@/components/admin/comments/slow-mode'
import { EmptyState } from '@/components/admin/empty-state'
import { FilterTabs } from '@/components/admin/filter-tabs'
import { PageHead } from '@/components/admin/page-head'
import { SearchForm } from '@/components/admin/search-form'
import { sections } from '@/components/admin/sections'
import { CommentText } from '@/components/comments/comment-text'
import { Pagination } from '@/components/ui/pagination'
import { findSlowMode } from '@/domain/articles/queries/admin/find-slow-mode'
import { queueFilterSchema } from '@/domain/comments/admin-input'
import { listOrigins } from '@/domain/comments/queries/list-origins'
import { listQueue } from '@/domain/comments/queries/list-queue'
import { canChangeSettings } from '@/domain/settings/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Comments' }

const filters = [
  ['held', 'Waiting', 'Nothing waits for you. Comments that do will stand here.'],
  ['reported', 'Reported', 'Readers have reported nothing that you have not answered.'],
  ['approved', 'Published', 'No comments yet.'],
  ['hidden', 'Hidden', 'No comment is hidden.'],
  ['deleted', 'Deleted', 'No comment was deleted.'],
  ['all', 'All', 'No comments yet.'],
] as const

export default adminPage(sections.comments, async ({ actor, query }) => {
  const filter = queueFilterSchema.parse(query)
  const [queue, settings, slow, elsewhere] = await Promise.all([
    listQueue(actor, filter),
    getSettings(),
    filter.article ? findSlowMode(actor, filter.article) : null,
    listOrigins(),
  ])
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
        {elsewhere.length > 0 && (
          <FilterTabs
            label="From where"
            tabs={(['', 'here', ...elsewhere] as const).map((origin) => ({
              name: origin === '' ? 'From anywhere' : originNames[origin],
              href: href({ origin }),
              here: filter.origin === origin,
            }))}
          />
        )}
        <SearchForm action="/admin/comments" label="Words, a name or an address" text={filter.text} keep={kept(filter)} />
        <p className="admin-row-actions">
          {sections.blocks.open(actor) && <Link href={sections.blocks.href}>Blocks</Link>}
          <Link href={sections.strokes.href}>Decisions</Link>
        </p>
      </PageHead>
      <QueueNarrowed filter={filter} first={queue.items[0]} href={href} />
      {slow ? <SlowMode key={slow.id} article={slow} /> : null}
      {queue.items.length > 0 ? (
        <CommentQueue
          // What was decided in one list says nothing of another.
          key={href({ page: queue.page })}
          entries={queue.items.map((item) => ({ item, text: <CommentText source={item.source} /> }))}
          place={adminPlace(settings)}
          mixed={filter.status === 'all' || filter.status === 'reported'}
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

/** What a search keeps of the way the list is looked at. */
function kept({
  status,
  rule,
  article,
  by,
  origin,
}: Record<'status' | 'rule' | 'article' | 'by' | 'origin', string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ status: status === 'held' ? '' : status, rule, article, by, origin }).filter(([, value]) => value !== ''),
  )
}
