'use client'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { placeInSeriesAction } from '@/domain/series/actions'
import type { AdminPlace, SeriesChoice } from '@/domain/series/types'
import { textLimits } from '@/platform/text/text-limits'
import type { PendingSteps } from '../saving/pending-steps'

interface Props {
  articleId: string
  choice: SeriesChoice
  pending: PendingSteps
}

/** The series that the essay is a part of. Placed by itself and at once: other essays move with it. */
export function SeriesField({ articleId, choice, pending }: Props) {
  const [place, setPlace] = useState(choice.place)
  const [name, setName] = useState(choice.place?.title ?? '')
  const [part, setPart] = useState(choice.place ? String(choice.place.part) : '')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [said, setSaid] = useState('')
  const [isPlacing, setPlacing] = useState(false)
  const list = useId()
  const isNew =
    name.trim() !== (place?.title ?? '') || (name.trim() !== '' && part.trim() !== '' && part.trim() !== String(place?.part ?? ''))

  async function submit(): Promise<string | undefined> {
    const wanted = part.trim() === '' ? undefined : Number(part)
    setPlacing(true)
    const result = await callAction(placeInSeriesAction, { articleId, series: name, ...(wanted === undefined ? {} : { part: wanted }) })
    setPlacing(false)
    if (!result.ok) {
      setErrors({ series: result.message, ...result.fieldErrors })
      return Object.values(result.fieldErrors ?? {})[0] ?? result.message
    }
    setErrors({})
    setPlace(result.data)
    setName(result.data?.title ?? '')
    setPart(result.data ? String(result.data.part) : '')
    setSaid(words(result.data))
  }

  useEffect(() => {
    pending.put('series', isNew ? submit : undefined)
    return () => pending.put('series', undefined)
  })

  function onEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (isNew) void submit()
  }

  return (
    <div>
      <div className="field-row series-row">
        <Field
          name="series"
          label="Series"
          aside="optional"
          list={list}
          maxLength={textLimits.seriesTitle}
          value={name}
          error={errors.series}
          hint={place ? words(place) : 'A new name begins a new series.'}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={onEnter}
        />
        <Field
          name="part"
          label="Part"
          inputMode="numeric"
          maxLength={4}
          placeholder="last"
          value={part}
          error={errors.part}
          onChange={(event) => setPart(event.target.value)}
          onKeyDown={onEnter}
        />
        {isNew && (
          <Button type="button" onClick={() => void submit()} disabled={isPlacing}>
            {isPlacing ? 'Placing…' : name.trim() === '' ? 'Take out of the series' : 'Place in the series'}
          </Button>
        )}
      </div>
      <datalist id={list}>
        {choice.known.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

function words(place: AdminPlace | null): string {
  return place ? `Part ${place.part} of ${place.parts} of ${place.title}. Readers count the published parts only.` : 'It is in no series.'
}
