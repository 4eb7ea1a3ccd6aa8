'use client'

import { useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { useToast } from '@/components/ui/toaster'
import type { ActionResult } from '@/domain/accounts/action-result'
import { setCommentsOpenAction, setFeaturedAction } from '@/domain/articles/actions'
import type { WorkingCopy } from '@/domain/articles/types'

interface Props {
  copy: WorkingCopy
  dropCap: boolean
  onDropCap: (dropCap: boolean) => void
}

/** The drop cap is part of the essay and published with it; the other two count for readers at once. */
export function Switches({ copy, dropCap, onDropCap }: Props) {
  return (
    <div>
      <Switch name="Large first letter" checked={dropCap} onChange={onDropCap} />
      <SwitchAtOnce
        name="Comments open"
        means="At once, without publishing again."
        start={copy.commentsOpen}
        save={(commentsOpen) => callAction(setCommentsOpenAction, { id: copy.id, commentsOpen })}
      />
      {copy.may.feature && (
        <SwitchAtOnce
          name="Featured"
          means="First on the home page, at once."
          start={copy.featured}
          save={(featured) => callAction(setFeaturedAction, { id: copy.id, featured })}
        />
      )}
    </div>
  )
}

interface AtOnceProps {
  name: string
  means: string
  start: boolean
  save: (checked: boolean) => Promise<ActionResult<void>>
}

function SwitchAtOnce({ name, means, start, save }: AtOnceProps) {
  const toast = useToast()
  const [checked, setChecked] = useState(start)
  async function change(wanted: boolean) {
    setChecked(wanted)
    const result = await save(wanted)
    if (result.ok) return
    setChecked(!wanted)
    toast.complain(`${name}: ${result.message}`)
  }
  return <Switch name={name} means={means} checked={checked} onChange={(wanted) => void change(wanted)} />
}

interface SwitchProps {
  name: string
  means?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function Switch({ name, means, checked, onChange }: SwitchProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <b>{name}</b>
        {means && <span className="small">{means}</span>}
      </span>
    </label>
  )
}
