'use client'

import { useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { setSlowModeAction } from '@/domain/articles/actions'

interface Props {
  article: { id: string; slowMinutes: number }
}

/** Where the queue is that of one essay: how often a person may write under it. */
export function SlowMode({ article: { id, slowMinutes } }: Props) {
  const [typed, setTyped] = useState(String(slowMinutes))
  const [error, setError] = useState('')
  const [said, setSaid] = useState('')

  async function save() {
    const result = await callAction(setSlowModeAction, { id, slowMinutes: Number(typed) })
    setError(result.ok ? '' : (result.fieldErrors?.slowMinutes ?? result.message))
    setSaid(result.ok ? 'Saved: it counts at once.' : '')
  }

  return (
    <details>
      <summary className="small">Slow mode</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field
          name="slowMinutes"
          label="Minutes between two comments of one person"
          hint="Under this essay. 0: as many as they like. Moderators and its author need not wait."
          inputMode="numeric"
          value={typed}
          error={error || undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="form-actions">
          <Button>Save</Button>
          <span role="status" className="small">
            {said}
          </span>
        </p>
      </form>
    </details>
  )
}
