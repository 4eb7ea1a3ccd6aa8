'use client'

import { Field } from '@/components/ui/field'
import type { Settings } from '@/domain/settings/schema'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

const placeOf = ({ language, timeZone }: Settings) => ({ language, timeZone })

/** Where the publication is at home: the language of its dates and of its essays, and its clock. */
export function PlaceForm({ settings, timeZones }: { settings: Settings; timeZones: readonly string[] }) {
  const form = useSection('place', placeOf(settings), placeOf)
  return (
    <SectionForm title="Language and time" about="Dates are written in them." form={form}>
      <Field label="Language" maxLength={35} hint="A code, like en, hy or pt-BR. An essay may have its own." {...form.field('language')} />
      <Field label="Time zone" list="time-zones" maxLength={60} hint="A city, like Europe/Berlin." {...form.field('timeZone')} />
      <datalist id="time-zones">
        {timeZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </SectionForm>
  )
}
