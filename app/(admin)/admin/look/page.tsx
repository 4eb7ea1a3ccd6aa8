import type { Metadata } from 'next'
import { Parts } from '@/components/admin/look/parts'
import { Spaces } from '@/components/admin/look/spaces'
import { Swatches } from '@/components/admin/look/swatches'
import { TypeScale } from '@/components/admin/look/type-scale'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Look' }

export default adminPage(sections.look, async () => (
  <div className="look">
    <PageHead title="Look">
      <p className="admin-words">
        Everything the pages are made of, drawn by the same style sheets as the pages themselves. A colour or a size is changed in
        app/theme/tokens.css and nowhere else; the accent, in the <a href="/admin/settings">settings</a>.
      </p>
    </PageHead>
    <section aria-labelledby="colours">
      <h2 id="colours">Ink and paper</h2>
      <Swatches />
    </section>
    <section aria-labelledby="type">
      <h2 id="type">Two voices</h2>
      <TypeScale />
    </section>
    <section aria-labelledby="spaces">
      <h2 id="spaces">Measure, margin, gap</h2>
      <Spaces />
    </section>
    <section aria-labelledby="parts">
      <h2 id="parts">Parts</h2>
      <Parts />
    </section>
  </div>
))
