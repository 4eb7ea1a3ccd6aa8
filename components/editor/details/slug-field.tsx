'use client'

import { useEffect, useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { changeSlugAction } from '@/domain/articles/actions'
import type { WorkingCopy } from '@/domain/articles/types'
import { textLimits } from '@/platform/text/text-limits'
import { useSaveState, type Writing } from '../saving/use-writing'

/** The essay's address. Changed by itself and at once: readers who know the old one are led to the new. */
export function SlugField({ copy, writing: { saver, pending }, id = 'slug' }: { copy: WorkingCopy; writing: Writing; id?: string }) {
  const { slug } = useSaveState(saver)
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<string>()
  const [isChanging, setChanging] = useState(false)
  const isNew = typed !== undefined && typed !== slug

  async function submit(): Promise<string | undefined> {
    setChanging(true)
    const result = await callAction(changeSlugAction, { id: copy.id, slug: typed ?? slug })
    setChanging(false)
    const refusal = result.ok ? undefined : (result.fieldErrors?.slug ?? result.message)
    setError(refusal)
    if (!result.ok) return refusal
    setTyped(undefined)
    saver.moved(result.data.slug)
  }

  useEffect(() => {
    pending.put(id, isNew ? submit : undefined)
    return () => pending.put(id, undefined)
  })

  return (
    <div className="field-row">
      <Field
        name="slug"
        id={id}
        label="Address"
        maxLength={textLimits.slug}
        value={typed ?? slug}
        error={error}
        hint={
          copy.publishedAt
            ? `Readers find it at /p/${slug}. Old addresses go on leading here.`
            : `Readers will find it at /p/${slug}. Until it is published it follows the title.`
        }
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          void submit()
        }}
      />
      {isNew && (
        <Button type="button" onClick={() => void submit()} disabled={isChanging}>
          {isChanging ? 'Changing…' : 'Change address'}
        </Button>
      )}
    </div>
  )
}
