'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { WorkingCopy } from '@/domain/articles/types'
import type { Writing } from '../saving/use-writing'
import { HistoryDialog } from './history-dialog'

interface Props {
  copy: WorkingCopy
  writing: Writing
  timeZone: string
}

/** The way to what the essay said before. */
export function ArticlePast({ copy, writing, timeZone }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="essay-end" aria-label="What it said before">
      <p className="form-actions">
        <Button type="button" onClick={() => setOpen(true)}>
          History
        </Button>
        <span className="small">Every published revision and every snapshot, to be compared with the page or restored.</span>
      </p>
      {isOpen && <HistoryDialog copy={copy} writing={writing} timeZone={timeZone} onClose={() => setOpen(false)} />}
    </section>
  )
}
