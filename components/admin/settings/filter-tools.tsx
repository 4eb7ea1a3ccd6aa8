'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toaster'
import { exportFilterAction, resetFilterAction } from '@/domain/moderation/actions'
import type { FilterReport } from '@/domain/moderation/queries/filter-report'
import { callAction } from '../call-action'

/** How far the filter has come, and what can be done with what it knows. */
export function FilterTools({ report: { ham, spam, least } }: { report: FilterReport }) {
  const router = useRouter()
  const toast = useToast()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, start] = useTransition()
  const knows = ham > 0 || spam > 0

  function download() {
    start(async () => {
      const result = await callAction(exportFilterAction, {})
      if (!result.ok) return toast.complain(result.message)
      const url = URL.createObjectURL(new Blob([JSON.stringify(result.data, null, 1)], { type: 'application/json' }))
      Object.assign(document.createElement('a'), { href: url, download: 'broadside-filter.json' }).click()
      URL.revokeObjectURL(url)
    })
  }

  function reset() {
    start(async () => {
      const result = await callAction(resetFilterAction, {})
      setAsking(false)
      if (!result.ok) return toast.complain(result.message)
      toast.say('The filter has forgotten what it had learned.')
      router.refresh()
    })
  }

  return (
    <>
      <p className="small">
        It has learned from {ham.toLocaleString('en')} approved and {spam.toLocaleString('en')} deleted comments
        {ham < least || spam < least ? `, and speaks from ${least} of each on.` : '.'}
      </p>
      {knows && (
        <p className="form-actions">
          <Button type="button" kind="quiet" disabled={isBusy} onClick={download}>
            Export it as JSON
          </Button>
          {isAsking ? (
            <>
              <Button type="button" kind="solid" disabled={isBusy} onClick={reset}>
                Forget all of it
              </Button>
              <Button type="button" kind="quiet" onClick={() => setAsking(false)}>
                Not now
              </Button>
            </>
          ) : (
            <Button type="button" kind="quiet" onClick={() => setAsking(true)}>
              Reset it…
            </Button>
          )}
        </p>
      )}
    </>
  )
}
