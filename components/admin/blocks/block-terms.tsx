'use client'

import { Field, Select } from '@/components/ui/field'
import { blockDays } from '@/domain/moderation/blocks/types'

const lengths: Readonly<Record<string, string>> = { '1': 'A day', '7': 'A week', '30': '30 days', '365': 'A year', '': 'For good' }

/** The days of a choice; what stands for good has none. */
export function daysOf(choice: string): (typeof blockDays)[number] {
  return blockDays.find((days) => String(days ?? '') === choice) ?? null
}

interface Props {
  id: string
  values: { days: string; reason: string }
  errors: Readonly<Record<string, string>>
  onChange: (part: { days?: string; reason?: string }) => void
}

/** How long a block holds, and why. */
export function BlockTerms({ id, values, errors, onChange }: Props) {
  return (
    <>
      <Select
        id={`${id}-days`}
        name="days"
        label="For how long"
        value={values.days}
        error={errors.days}
        onChange={(event) => onChange({ days: event.target.value })}
      >
        {blockDays.map((days) => (
          <option key={days} value={days ?? ''}>
            {lengths[days ?? '']}
          </option>
        ))}
      </Select>
      <Field
        id={`${id}-reason`}
        name="reason"
        label="Why"
        aside="optional, for those who moderate"
        value={values.reason}
        error={errors.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    </>
  )
}
