import Link from 'next/link'
import { EmptyState } from '@/components/admin/empty-state'
import { PageHead } from '@/components/admin/page-head'
import { buttonClass } from '@/components/ui/button'

export default function AdminNotFound() {
  return (
    <>
      <PageHead title="Not found" />
      <EmptyState title="There is nothing at this address of the dashboard.">
        <p>An essay that was deleted can be restored from the list of deleted essays.</p>
        <p>
          <Link className={buttonClass('solid')} href="/admin/articles">
            All essays
          </Link>{' '}
          <Link className={buttonClass('quiet')} href="/admin/articles?status=deleted">
            Deleted essays
          </Link>
        </p>
      </EmptyState>
    </>
  )
}
