'use client'

import { PageHead } from '@/components/admin/page-head'
import { Button } from '@/components/ui/button'

/** Something failed that nobody expected. The digest is in the log beside what happened. */
export default function AdminError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return (
    <>
      <PageHead title="This page could not be made" />
      <div role="alert" className="admin-words">
        <p>Something went wrong on our side. Nothing that you saved is touched.</p>
        {digest ? <p className="small">If it happens again, mention {digest}.</p> : null}
      </div>
      <Button type="button" kind="solid" onClick={() => retry()}>
        Try again
      </Button>
    </>
  )
}
