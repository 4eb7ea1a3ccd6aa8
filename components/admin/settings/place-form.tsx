'use client'

import { Field } from '@/components/ui/field'
import { LanguageField } from '@/components/ui/language-field'
import type { Settings } from '@/domain/settings/schema'
import { textLimits } from '@/platform/text/text-limits'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

const placeOf = ({ language, timeZone }: Settings) => ({ language, timeZone })

/** Where the publication is at home: the language of its pages and of its essays, and its clock. */
export function PlaceForm({ settings, timeZones }: { settings: Settings; timeZones: readonly string[] }) {
  const form = useSection('place', 'Language and time', settings, placeOf)
  return (
    <SectionForm about="What readers’ pages speak, and by which clock." form={form}>
      <LanguageField
        {...form.field('language')}
        hint="Menus, dates and complaints speak it: in a language that is not listed, English. An essay may have its own; those that name none follow this one, hyphens and direction too."
        onChange={(language) => form.change({ language })}
      />
      <Field
        label="Time zone"
        list="time-zones"
        maxLength={textLimits.timeZone}
        hint="A city, like Europe/Berlin."
        {...form.field('timeZone')}
      />
      <datalist id="time-zones">
        {timeZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </SectionForm>
  )
}
