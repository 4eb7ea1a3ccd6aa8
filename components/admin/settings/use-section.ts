'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { saveSettingsAction } from '@/domain/settings/actions'
import type { Settings } from '@/domain/settings/schema'
import type { SettingsSection } from '@/domain/settings/sections'
import type { Failure } from '@/platform/errors/present'
import { callAction } from '../call-action'
import { useUnsaved } from '../unsaved/use-unsaved'

/** One part of the settings while it is being changed: what is typed stays typed until the server has it. */
export function useSection<Values extends object>(
  section: SettingsSection,
  title: string,
  settings: Settings,
  pick: (settings: Settings) => Values,
  send: (values: Values) => object = (values) => values,
) {
  const router = useRouter()
  const { values, isDirty, settle, ...unsaved } = useUnsaved(`settings:${section}`, title, pick(settings))
  const [failure, setFailure] = useState<Failure>()
  const [isSaved, setSaved] = useState(false)
  const [isSaving, save] = useTransition()

  function change(part: Partial<Values>) {
    setSaved(false)
    unsaved.change(part)
  }

  function discard() {
    setFailure(undefined)
    unsaved.discard()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    save(async () => {
      const result = await callAction(saveSettingsAction, { section, fields: { ...send(values) } })
      setSaved(result.ok)
      setFailure(result.ok ? undefined : result)
      if (!result.ok) return
      settle(values, pick(result.data))
      router.refresh()
    })
  }

  const field = (name: keyof Values & string) => ({
    id: `${section}-${name}`,
    name,
    error: failure?.fieldErrors?.[name],
    value: String(values[name] ?? ''),
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value } as Partial<Values>),
  })

  return { section, title, values, change, discard, field, failure, isDirty, isSaved, isSaving, submit }
}

export type Section = Pick<
  ReturnType<typeof useSection>,
  'section' | 'title' | 'discard' | 'failure' | 'isDirty' | 'isSaved' | 'isSaving' | 'submit'
>
