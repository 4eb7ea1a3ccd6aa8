'use client'

import { useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Field, Select } from '@/components/ui/field'
import { useToast } from '@/components/ui/toaster'
import { setThreadRulesAction } from '@/domain/articles/actions'
import type { SetThreadRulesInput } from '@/domain/articles/schema'
import type { WorkingCopy } from '@/domain/articles/types'

type Rules = Omit<SetThreadRulesInput, 'id'>

/** What the essay says of its own thread. It counts for readers at once, when a field is left. */
export function ThreadRules({ copy }: { copy: WorkingCopy }) {
  const toast = useToast()
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [saved, setSaved] = useState('')

  async function save(rules: Rules) {
    const [name = ''] = Object.keys(rules)
    const result = await callAction(setThreadRulesAction, { id: copy.id, ...rules })
    const error = result.ok ? '' : (result.fieldErrors?.[name] ?? '')
    setErrors((before) => ({ ...before, [name]: error }))
    setSaved(result.ok ? 'Saved: it counts at once.' : '')
    if (!result.ok && !error) toast.complain(result.message)
  }

  return (
    <>
      <Select
        name="commentWriters"
        label="Who may comment"
        aside="at once"
        defaultValue={copy.commentWriters}
        error={errors.commentWriters || undefined}
        onChange={(event) => void save({ commentWriters: event.target.value as NonNullable<Rules['commentWriters']> })}
      >
        <option value="">As the publication says</option>
        <option value="anyone">Anyone, with a name and no account</option>
        <option value="signed-in">People who are signed in</option>
      </Select>
      <div className="field-pair">
        <NumberField
          name="closeAfterDays"
          label="Closes after days"
          hint="Empty: as the publication says. 0: never."
          start={copy.closeAfterDays}
          error={errors.closeAfterDays}
          save={(closeAfterDays) => save({ closeAfterDays })}
        />
        <NumberField
          name="slowMinutes"
          label="Slow mode, minutes"
          hint="One comment a person in so many minutes. 0: as many as they like."
          start={copy.slowMinutes}
          error={errors.slowMinutes}
          save={(slowMinutes) => save({ slowMinutes: slowMinutes ?? 0 })}
        />
      </div>
      <p role="status" className="small">
        {saved}
      </p>
    </>
  )
}

interface NumberProps {
  name: string
  label: string
  hint: string
  start: number | null
  error: string | undefined
  save: (value: number | null) => Promise<void>
}

function NumberField({ name, label, hint, start, error, save }: NumberProps) {
  const [typed, setTyped] = useState(start === null ? '' : String(start))
  const [sent, setSent] = useState(typed)
  function leave() {
    const text = typed.trim()
    if (text === sent) return
    setSent(text)
    // What is no number is sent as none: the schema says what is wrong with it.
    void save(text === '' ? null : Number(text))
  }
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      inputMode="numeric"
      value={typed}
      error={error || undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
    />
  )
}
