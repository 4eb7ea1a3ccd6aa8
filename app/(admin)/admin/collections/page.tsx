import type { Metadata } from 'next'
import { SeriesSection } from '@/components/admin/collections/series-section'
import { StartForm } from '@/components/admin/collections/start-form'
import { EmptyState } from '@/components/admin/empty-state'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { namePicked } from '@/domain/articles/queries/admin/name-picked'
import { listSeries } from '@/domain/series/queries/list-series'
import { canChangeSettings } from '@/domain/settings/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Collections' }

export default adminPage(sections.collections, async ({ actor }) => {
  const [settings, series] = await Promise.all([getSettings(), listSeries(actor)])
  const picked = await namePicked(actor, settings.start.articleIds)
  return (
    <>
      <PageHead title="Collections" />
      {canChangeSettings(actor) && <StartForm settings={settings} picked={picked} />}
      {series.length === 0 && (
        <EmptyState title="No series yet">
          <p>An essay is placed in a series in its details, beside its text. A new name there begins a new series.</p>
        </EmptyState>
      )}
      {series.map((each) => (
        <SeriesSection key={each.id} series={each} />
      ))}
    </>
  )
})
