'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { TipJar } from '@/domain/settings/schema'
import { findTipProvider, tipProviders } from '@/domain/tips/providers/registry'
import { textLimits } from '@/platform/text/text-limits'

type Row = TipJar['providers'][number]

interface Props {
  rows: readonly Row[]
  errors: Record<string, string>
  /** Only the owner says where the money goes. */
  locked: boolean
  onChange: (rows: Row[]) => void
}

/** The tip providers, in the order shown; the first is the way in. */
export function ProviderRows({ rows, errors, locked, onChange }: Props) {
  const left = tipProviders.filter(({ id }) => !rows.some((row) => row.id === id))
  const [next, setNext] = useState('')
  const chosen = left.find(({ id }) => id === next) ?? left[0]

  const replace = (at: number, part: Partial<Row>) => onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)))
  function move(at: number, by: number) {
    const moved = [...rows]
    const [row] = moved.splice(at, 1)
    if (row) moved.splice(at + by, 0, row)
    onChange(moved)
  }

  return (
    <fieldset className="providers" disabled={locked}>
      <legend>Places that take tips</legend>
      {locked && <p className="small">Only the owner changes where tips go.</p>}
      {rows.length === 0 && <p className="small">None yet. Choose one below.</p>}
      <ol>
        {rows.map((row, at) => (
          <li key={row.id}>
            <ProviderRow row={row} at={at} errors={errors} onChange={(part) => replace(at, part)} />
            <p className="admin-row-actions">
              <button type="button" disabled={at === 0} onClick={() => move(at, -1)}>
                Up<span className="sr-only"> {nameOf(row)}</span>
              </button>
              <button type="button" disabled={at === rows.length - 1} onClick={() => move(at, 1)}>
                Down<span className="sr-only"> {nameOf(row)}</span>
              </button>
              <button type="button" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
                Take out<span className="sr-only"> {nameOf(row)}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      {chosen && rows.length < 6 && (
        <p className="form-actions">
          <select className="input" aria-label="Another provider" value={chosen.id} onChange={(event) => setNext(event.target.value)}>
            {left.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button type="button" onClick={() => onChange([...rows, { id: chosen.id, account: '', label: '' }])}>
            Add
          </Button>
        </p>
      )}
    </fieldset>
  )
}

const nameOf = (row: Row) => findTipProvider(row.id)?.name ?? row.id

interface RowProps {
  row: Row
  at: number
  errors: Record<string, string>
  onChange: (part: Partial<Row>) => void
}

function ProviderRow({ row, at, errors, onChange }: RowProps) {
  const provider = findTipProvider(row.id)
  const field = (name: 'account' | 'label') => ({ id: `tipJar-providers-${at}-${name}`, name: `providers.${at}.${name}` })
  return (
    <div className="field-pair">
      <Field
        {...field('account')}
        label={provider?.account.label ?? `${row.id}: a provider we do not know`}
        hint={provider?.account.hint}
        placeholder={provider?.account.example}
        maxLength={textLimits.tipAccount}
        value={row.account}
        error={errors[`providers.${at}.account`] ?? errors[`providers.${at}.id`]}
        onChange={(event) => onChange({ account: event.target.value })}
      />
      <Field
        {...field('label')}
        label="Called"
        aside="optional"
        placeholder={provider?.name}
        maxLength={textLimits.tipLabel}
        value={row.label}
        error={errors[`providers.${at}.label`]}
        onChange={(event) => onChange({ label: event.target.value })}
      />
    </div>
  )
}
