'use client'

import { type KeyboardEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { findArticlesAction } from '@/domain/articles/actions'
import { textLimits } from '@/platform/text/text-limits'
import { callAction } from '../call-action'

interface Found {
  id: string
  title: string
}

interface Props {
  taken: readonly string[]
  onPick: (essay: Found) => void
}

const shownAtMost = 8

/** Finds published essays by their titles; what is typed stays typed while one after the other is picked. */
export function PickEssay({ taken, onPick }: Props) {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found[]>()
  const [error, setError] = useState<string>()
  const [isFinding, startFinding] = useTransition()

  const find = () =>
    startFinding(async () => {
      const result = await callAction(findArticlesAction, { status: 'published', text: typed, page: 1 })
      if (!result.ok) return setError(result.message)
      setError(undefined)
      setFound(result.data.items.slice(0, shownAtMost).map(({ id, title }) => ({ id, title })))
    })

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    find()
  }

  const left = found?.filter(({ id }) => !taken.includes(id))
  return (
    <div>
      <div className="field-row">
        <Field
          name="find-essay"
          label="Find an essay"
          maxLength={textLimits.filter}
          value={typed}
          error={error}
          hint="By words of its title. Empty: the ones last written on."
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="button" onClick={find} disabled={isFinding}>
          Find
        </Button>
      </div>
      <div role="status" className="small">
        {left?.length === 0 ? 'No other published essay has these words in its title.' : ''}
      </div>
      {left && left.length > 0 && (
        <ul className="tag-list" aria-label="Essays found">
          {left.map((essay) => (
            <li key={essay.id}>
              {essay.title}
              <button type="button" className="block-action" onClick={() => onPick(essay)}>
                Add<span className="sr-only"> {essay.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
