import type { Metadata } from 'next'
import { adminHref } from '@/components/admin/admin-href'
import { adminPlace } from '@/components/admin/admin-place'
import { StrokeRow } from '@/components/admin/comments/stroke-row'
import { EmptyState } from '@/components/admin/empty-state'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { Pagination } from '@/components/ui/pagination'
import { queueFilterSchema } from '@/domain/comments/admin-input'
import { listStrokes } from '@/domain/comments/strokes/list-strokes'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../../admin-page'

export const metadata: Metadata = { title: 'Decisions' }

export default adminPage(sections.strokes, async ({ actor, query }) => {
  const { page: asked } = queueFilterSchema.parse({ page: query.page })
  const [strokes, settings] = await Promise.all([listStrokes(actor, asked), getSettings()])
  return (
    <>
      <PageHead title="Decisions" />
      <p className="small admin-hint">
        What was decided over several comments at once. Each can be taken back for 30 days: every comment is then what it was before.
      </p>
      {strokes.items.length === 0 ? (
        <EmptyState title="Nothing was decided over several comments at once yet." />
      ) : (
        <ul className="admin-list">
          {strokes.items.map((stroke) => (
            <StrokeRow key={stroke.id} stroke={stroke} place={adminPlace(settings)} />
          ))}
        </ul>
      )}
      <Pagination
        page={strokes.page}
        pages={strokes.pages}
        href={(page) => adminHref('/admin/comments/decisions', { page }, { page: 1 })}
        t={translatorFor('en')}
      />
    </>
  )
})
