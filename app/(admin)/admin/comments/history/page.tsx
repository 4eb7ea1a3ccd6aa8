import type { Metadata } from 'next'
import Link from 'next/link'
import { adminHref } from '@/components/admin/admin-href'
import { adminPlace } from '@/components/admin/admin-place'
import { DecisionLine } from '@/components/admin/comments/decision-line'
import { FromElsewhere } from '@/components/admin/comments/from-elsewhere'
import { EmptyState } from '@/components/admin/empty-state'
import { FilterTabs } from '@/components/admin/filter-tabs'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { Pagination } from '@/components/ui/pagination'
import { historyFilterSchema } from '@/domain/comments/admin-input'
import { listDecisions } from '@/domain/comments/queries/list-decisions'
import { listDecisionsOfPerson } from '@/domain/comments/queries/list-decisions-of-person'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../../admin-page'

export const metadata: Metadata = { title: 'History' }

export default adminPage(sections.history, async ({ actor, query }) => {
  const { of, by, page } = historyFilterSchema.parse(query)
  const ofPerson = by !== ''
  const list = ofPerson ? listDecisionsOfPerson : listDecisions
  const [history, settings] = await Promise.all([list(actor, ofPerson ? by : of, page), getSettings()])
  const { comment } = history
  const path = '/admin/comments/history'
  return (
    <>
      <PageHead title="History">
        <FilterTabs
          label="Of what"
          tabs={[
            { name: 'This comment', href: adminHref(path, { of: comment.id }), here: !ofPerson },
            { name: 'Its writer', href: adminHref(path, { by: comment.id }), here: ofPerson },
          ]}
        />
      </PageHead>
      <p className="admin-facts">
        <span>
          {ofPerson ? 'What was decided about' : 'What was decided about a comment by'} <b className="clipped">{comment.name}</b>
        </span>
        {ofPerson ? null : <span className="clipped">on {comment.article.title || 'an essay without a title'}</span>}
        <Link href={adminHref('/admin/comments', { status: 'all', by: comment.id })}>All comments of theirs</Link>
      </p>
      <FromElsewhere item={comment} />
      {history.items.length === 0 ? (
        <EmptyState title="Nobody has decided about it yet." />
      ) : (
        <ul className="admin-list decision-lines">
          {history.items.map((entry) => (
            <li key={entry.key}>
              <DecisionLine entry={entry} place={adminPlace(settings)} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        page={history.page}
        pages={history.pages}
        href={(to) => adminHref(path, { ...(ofPerson ? { by } : { of }), page: to }, { page: 1 })}
        t={translatorFor('en')}
      />
    </>
  )
})
