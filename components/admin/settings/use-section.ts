'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { saveSettingsAction } from '@/domain/settings/actions'
import type { Settings } from '@/domain/settings/schema'
import type { SettingsSection } from '@/domain/settings/sections'
import type { Failure } from '@/platform/errors/present'
import { callAction } from '../call-action'

/** One part of the settings while it is being changed: what is typed stays typed until the server has it. */
export function useSection<Values extends object>(
  section: SettingsSection,
  initial: Values,
  pick: (settings: Settings) => Values,
  send: (values: Values) => object = (values) => values,
) {
  const router = useRouter()
  const [values, setValues] = useState(initial)
  const [failure, setFailure] = useState<Failure>()
  const [isSaved, setSaved] = useState(false)
  const [isSaving, save] = useTransition()

  function change(part: Partial<Values>) {
    setSaved(false)
    setValues((before) => ({ ...before, ...part }))
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    save(async () => {
      const result = await callAction(saveSettingsAction, { section, fields: { ...send(values) } })
      if (!result.ok) {
        setSaved(false)
        return setFailure(result)
      }
      setFailure(undefined)
      setValues(pick(result.data))
      setSaved(true)
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

  return { section, values, change, field, failure, isSaved, isSaving, submit }
}

export type Section = Pick<ReturnType<typeof useSection>, 'section' | 'failure' | 'isSaved' | 'isSaving' | 'submit'>
