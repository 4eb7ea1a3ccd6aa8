'use client'

import { Field, Select, TextArea } from '@/components/ui/field'
import type { MemberSettings, SettingField } from '@/domain/settings/setting-field'

type Values = Readonly<Record<string, unknown>>

interface Props {
  settings: MemberSettings
  /** Before the names of its fields: in ids by a hyphen, in names by a dot. */
  idPrefix: string
  namePrefix: string
  values: Values
  errors: Readonly<Record<string, string>>
  onChange: (part: Values) => void
}

/** The settings that a member of a family brings along, as its own fields say. */
export function MemberFields({ settings: { title, fields }, idPrefix, namePrefix, values, errors, onChange }: Props) {
  return (
    <fieldset>
      <legend className="sr-only">{title}</legend>
      {fields.map((field) => (
        <MemberField
          key={field.name}
          field={field}
          id={`${idPrefix}-${field.name}`}
          name={`${namePrefix}.${field.name}`}
          value={values[field.name]}
          error={errors[`${namePrefix}.${field.name}`]}
          onChange={(value) => onChange({ [field.name]: value })}
        />
      ))}
    </fieldset>
  )
}

interface FieldProps {
  field: SettingField
  id: string
  name: string
  value: unknown
  error: string | undefined
  onChange: (value: unknown) => void
}

function MemberField({ field: { kind, label, hint, choices = [] }, id, name, value, error, onChange }: FieldProps) {
  const asked = { id, name, label, hint, error }
  if (kind === 'yes-no') {
    return (
      <label className="choice">
        <input id={id} type="checkbox" name={name} checked={value === true} onChange={(event) => onChange(event.target.checked)} />
        <span>
          <b>{label}</b>
          {hint && <span className="small">{hint}</span>}
        </span>
      </label>
    )
  }
  if (kind === 'choice') {
    return (
      <Select {...asked} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)}>
        {choices.map(([choice, called]) => (
          <option key={choice} value={choice}>
            {called}
          </option>
        ))}
      </Select>
    )
  }
  if (kind === 'lines') {
    const lines = Array.isArray(value) ? value.join('\n') : ''
    return <TextArea {...asked} value={lines} onChange={(event) => onChange(event.target.value.split('\n'))} />
  }
  if (kind === 'number') {
    return (
      <Field {...asked} inputMode="numeric" value={String(value ?? '')} onChange={(event) => onChange(typedNumber(event.target.value))} />
    )
  }
  return kind === 'line' ? <Field {...asked} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} /> : null
}

/** What is not a whole number yet stays as it was typed: the schema says what is wrong with it. */
function typedNumber(text: string): number | string {
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text
}
