'use client'

import { Comparison } from '@/components/article/history/comparison'
import { Button } from '@/components/ui/button'
import type { AdminComparison } from '@/domain/articles/types'
import { adminLabels } from './admin-labels'

interface Props {
  comparison: AdminComparison
  /** Of the old state. */
  name: string
  isBusy: boolean
  mayRestore: boolean
  onRestore: () => void
  onBack: () => void
  onPage: (page: number) => void
}

/** An old state beside the page, and the choice. */
export function SideBySide({ comparison, name, isBusy, mayRestore, onRestore, onBack, onPage }: Props) {
  const { diff, media } = comparison
  const { page, pages, isSame } = diff
  return (
    <>
      {isSame ? (
        <p>The page says exactly this.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
        <section key={page} className="past-states" tabIndex={0} aria-label="Both, side by side">
          <Comparison rows={diff.rows} frame={{ labels: adminLabels, languages: { before: {}, after: {} } }} media={media} />
        </section>
      )}
      {pages > 1 && (
        <nav className="pagination" aria-label="Pages of the comparison">
          <Button type="button" kind="quiet" onClick={() => onPage(page - 1)} disabled={isBusy || page === 1}>
            Earlier in the text
          </Button>
          <span>{`Page ${page} of ${pages}`}</span>
          <Button type="button" kind="quiet" onClick={() => onPage(page + 1)} disabled={isBusy || page === pages}>
            Further in the text
          </Button>
        </nav>
      )}
      <p className="form-actions">
        {mayRestore && !isSame && (
          <Button type="button" kind="solid" onClick={onRestore} disabled={isBusy}>
            Restore {name.toLowerCase()}
          </Button>
        )}
        <Button type="button" kind="quiet" onClick={onBack}>
          Back to the list
        </Button>
      </p>
    </>
  )
}
