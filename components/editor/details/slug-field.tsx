'use client'

import { useState, useTransition } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { changeSlugAction } from '@/domain/articles/actions'
import type { WorkingCopy } from '@/domain/articles/types'
import type { Saver } from '../saving/saver'
import { useSaveState } from '../saving/use-writing'

/** The essay's address. Changed by itself and at once: readers who know the old one are led to the new. */
export function SlugField({ copy, saver, id = 'slug' }: { copy: WorkingCopy; saver: Saver; id?: string }) {
  const { slug } = useSaveState(saver)
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<string>()
  const [isChanging, change] = useTransition()
  const isNew = typed !== undefined && typed !== slug

  const submit = () =>
    change(async () => {
      const result = await callAction(changeSlugAction, { id: copy.id, slug: typed ?? slug })
      if (!result.ok) return setError(result.fieldErrors?.slug ?? result.message)
      setError(undefined)
      setTyped(undefined)
      saver.moved(result.data.slug)
    })

  return (
    <div className="field-row">
      <Field
        name="slug"
        id={id}
        label="Address"
        maxLength={400}
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
          submit()
        }}
      />
      {isNew && (
        <Button type="button" onClick={submit} disabled={isChanging}>
          {isChanging ? 'Changing…' : 'Change address'}
        </Button>
      )}
    </div>
  )
}
