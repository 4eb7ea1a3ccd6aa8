'use client'

import { useEffect, useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { changeSlugAction } from '@/domain/articles/actions'
import { articlePath } from '@/domain/articles/article-path'
import type { WorkingCopy } from '@/domain/articles/types'
import { textLimits } from '@/platform/text/text-limits'
import { useSaveState, type Writing } from '../saving/use-writing'

interface Props {
  copy: WorkingCopy
  writing: Writing
  id?: string
  /** Readers know the old address: changing it is asked for by name, and done by its own button alone. */
  everPublished?: boolean
}

/** The essay's address. Changed by itself and at once: readers who know the old one are led to the new. */
export function SlugField({ copy, writing: { saver, pending }, id = 'slug', everPublished = false }: Props) {
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
    pending.put(id, isNew ? (everPublished ? holdBack : submit) : undefined)
    return () => pending.put(id, undefined)
  })

  function keep() {
    setTyped(undefined)
    setError(undefined)
  }

  const field = (
    <div className="field-row">
      <Field
        name="slug"
        id={id}
        label="Address"
        maxLength={textLimits.slug}
        value={typed ?? slug}
        error={error}
        hint={
          everPublished
            ? 'Readers who follow the old address get a redirect to the new one, for good.'
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
  if (!everPublished) return field
  return (
    <div>
      <p className="address-line">
        Readers find it at <a href={articlePath(slug)}>/p/{slug}</a>
      </p>
      <details>
        <summary className="small">Change the address</summary>
        {field}
        {isNew && (
          <button type="button" className="block-action" onClick={keep}>
            Keep the old one
          </button>
        )}
      </details>
    </div>
  )
}

const holdBack = async () => 'A new address is typed and not yet changed: press “Change address”, or keep the old one.'
