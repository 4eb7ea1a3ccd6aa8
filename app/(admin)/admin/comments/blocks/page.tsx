import type { Metadata } from 'next'
import { adminHref } from '@/components/admin/admin-href'
import { adminPlace } from '@/components/admin/admin-place'
import { BlockRow } from '@/components/admin/blocks/block-row'
import { TypedBlockForm } from '@/components/admin/blocks/typed-block-form'
import { EmptyState } from '@/components/admin/empty-state'
import { FilterTabs } from '@/components/admin/filter-tabs'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { Pagination } from '@/components/ui/pagination'
import { blockFilterSchema } from '@/domain/moderation/admin-input'
import { listBlocks } from '@/domain/moderation/queries/list-blocks'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../../admin-page'

export const metadata: Metadata = { title: 'Blocks' }

const tabs = [
  ['active', 'In force', 'Nobody is blocked.'],
  ['ended', 'Ended', 'No block has ended.'],
] as const

export default adminPage(sections.blocks, async ({ actor, query }) => {
  const filter = blockFilterSchema.parse({ state: query.state, page: query.page })
  const [blocks, settings] = await Promise.all([listBlocks(actor, { ended: filter.state === 'ended', page: filter.page }), getSettings()])
  const href = (change: Partial<typeof filter>) =>
    adminHref('/admin/comments/blocks', { ...filter, page: 1, ...change }, { state: 'active', page: 1 })
  return (
    <>
      <PageHead title="Blocks">
        <FilterTabs
          label="Which blocks"
          tabs={tabs.map(([state, name]) => ({ name, href: href({ state }), here: filter.state === state }))}
        />
      </PageHead>
      <TypedBlockForm />
      {blocks.items.length === 0 ? (
        <EmptyState title={tabs.find(([state]) => state === filter.state)?.[2] ?? ''} />
      ) : (
        <ul className="admin-list">
          {blocks.items.map((block) => (
            <BlockRow key={block.id} block={block} place={adminPlace(settings)} />
          ))}
        </ul>
      )}
      <Pagination page={blocks.page} pages={blocks.pages} href={(page) => href({ page })} t={translatorFor('en')} />
    </>
  )
})
