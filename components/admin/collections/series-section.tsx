'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field, TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { useToast } from '@/components/ui/toaster'
import { useEarlyInput } from '@/components/ui/use-early-input'
import { deleteSeriesAction, editSeriesAction, moveSeriesPartAction } from '@/domain/series/actions'
import { seriesPath } from '@/domain/series/series-path'
import type { AdminSeries } from '@/domain/series/types'
import type { Failure } from '@/platform/errors/present'
import { textLimits } from '@/platform/text/text-limits'
import { callAction } from '../call-action'
import { NotSavedYet } from '../unsaved/not-saved-yet'
import { useUnsaved } from '../unsaved/use-unsaved'
import { OrderedEssays } from './ordered-essays'

/** One series: its name and description in a form, its parts in their order, changed at once. */
export function SeriesSection({ series }: { series: AdminSeries }) {
  const { id, mayEdit } = series
  const router = useRouter()
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  useEarlyInput(form)
  const {
    values: typed,
    isDirty,
    settle,
    ...unsaved
  } = useUnsaved(`series:${id}`, series.title, {
    title: series.title,
    description: series.description,
  })
  const [parts, setParts] = useState(series.parts)
  const [failure, setFailure] = useState<Failure>()
  const [isSaved, setSaved] = useState(false)
  const [isGone, setGone] = useState(false)
  const [isBusy, start] = useTransition()

  const change = (part: Partial<typeof typed>) => {
    setSaved(false)
    unsaved.change(part)
  }

  function save(event: FormEvent) {
    event.preventDefault()
    start(async () => {
      const result = await callAction(editSeriesAction, { id, ...typed })
      setFailure(result.ok ? undefined : result)
      setSaved(result.ok)
      if (!result.ok) return
      settle(typed, typed)
      router.refresh()
    })
  }

  const order = (ids: string[], moved: string, to: number) => {
    const before = parts
    setParts(ids.flatMap((articleId) => parts.find((part) => part.articleId === articleId) ?? []))
    start(async () => {
      const result = await callAction(moveSeriesPartAction, { id, articleId: moved, part: to + 1 })
      if (result.ok) return
      setParts(before)
      toast.complain(result.message)
    })
  }

  const remove = () =>
    start(async () => {
      const result = await callAction(deleteSeriesAction, { id })
      if (!result.ok) return toast.complain(result.message)
      unsaved.discard()
      setGone(true)
      toast.say(`The series “${series.title}” is no more. Its essays stay.`)
      router.refresh()
    })

  if (isGone) return null
  const published = parts.some((part) => part.published)
  return (
    <section className="settings-section" aria-labelledby={`series-${id}`}>
      <div className="settings-intro">
        <h2 id={`series-${id}`}>{series.title}</h2>
        <p className="small">
          {published ? <a href={seriesPath(series.slug)}>{seriesPath(series.slug)}</a> : 'Readers see it once a part is published.'}
        </p>
      </div>
      <div className="settings-form">
        <form ref={form} onSubmit={save} noValidate className="settings-form">
          <FormAlert {...(failure ? { failure } : {})} idOf={(name) => `${name}-${id}`} />
          <Field
            id={`title-${id}`}
            name="title"
            label="Name"
            maxLength={textLimits.seriesTitle}
            disabled={!mayEdit}
            value={typed.title}
            error={failure?.fieldErrors?.title}
            hint={published ? 'The address stays, whatever the name.' : undefined}
            onChange={(event) => change({ title: event.target.value })}
          />
          <TextArea
            id={`description-${id}`}
            name="description"
            label="Description"
            aside="optional, Markdown"
            rows={3}
            maxLength={textLimits.introduction}
            disabled={!mayEdit}
            value={typed.description}
            error={failure?.fieldErrors?.description}
            onChange={(event) => change({ description: event.target.value })}
          />
          {mayEdit && (
            <p className="form-actions">
              <Button kind="solid" disabled={isBusy}>
                Save<span className="sr-only"> {series.title}</span>
              </Button>
              <NotSavedYet isDirty={isDirty} isSaving={isBusy} isSaved={isSaved} onDiscard={unsaved.discard} of={series.title} />
              <Button type="button" kind="quiet" onClick={remove} disabled={isBusy}>
                End the series<span className="sr-only"> {series.title}</span>
              </Button>
            </p>
          )}
        </form>
        <OrderedEssays
          label={`Parts of ${series.title}`}
          empty="No essay is in it. Place one in its details, beside its text."
          essays={parts.map(({ articleId, title, published: shown }) => ({ id: articleId, title, published: shown }))}
          onOrder={order}
          disabled={!mayEdit || isBusy}
        />
      </div>
    </section>
  )
}
