import type { Metadata } from 'next'
import Link from 'next/link'
import { adminHref } from '@/components/admin/admin-href'
import { adminPlace } from '@/components/admin/admin-place'
import { EmptyState } from '@/components/admin/empty-state'
import { FilterTabs } from '@/components/admin/filter-tabs'
import { NoteRow } from '@/components/admin/notes/note-row'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { Pagination } from '@/components/ui/pagination'
import { noteFilterSchema } from '@/domain/notes/admin-input'
import { listNotes } from '@/domain/notes/queries/list-notes'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Notes' }

const tabs = [
  ['open', 'Open', 'No note waits. What readers tell you privately about a passage will stand here.'],
  ['accepted', 'Accepted', 'You have accepted no note yet.'],
  ['dismissed', 'Dismissed', 'You have dismissed no note.'],
] as const

export default adminPage(sections.notes, async ({ actor, query }) => {
  const filter = noteFilterSchema.parse({ status: query.status, article: query.article, page: query.page })
  const [notes, settings] = await Promise.all([listNotes(actor, filter), getSettings()])
  const href = (change: Partial<typeof filter>) => adminHref('/admin/notes', { ...filter, page: 1, ...change }, { status: 'open', page: 1 })
  return (
    <>
      <PageHead title="Notes">
        <FilterTabs
          label="Which notes"
          tabs={tabs.map(([status, name]) => ({ name, href: href({ status }), here: filter.status === status }))}
        />
      </PageHead>
      {filter.article === '' ? null : (
        <p className="admin-facts narrowed">
          <span>Only notes</span>
          <span>
            on “{notes.items[0]?.article.title || 'this essay'}” <Link href={href({ article: '' })}>show all</Link>
          </span>
        </p>
      )}
      {notes.items.length === 0 ? (
        <EmptyState title={tabs.find(([status]) => status === filter.status)?.[2] ?? ''} />
      ) : (
        <ul className="admin-list">
          {notes.items.map((note) => (
            <NoteRow key={note.id} note={note} place={adminPlace(settings)} />
          ))}
        </ul>
      )}
      <Pagination page={notes.page} pages={notes.pages} href={(page) => href({ page })} t={translatorFor('en')} />
    </>
  )
})
