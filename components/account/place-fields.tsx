import { Select } from '@/components/ui/field'
import { languageName } from '@/i18n/language-name'
import { locales } from '@/i18n/locales'
import type { Translator } from '@/i18n/translator-for'
import type { FormState } from '@/platform/exchange/exchange'
import { filled } from './filled'

/** What is offered before anybody has chosen. */
export interface OfferedPlace {
  language: string
  timeZone: string
}

/** Where the publication is at home: what the browser says of itself is offered, and anything else may be chosen. */
export function PlaceFields({ state, place, t }: { state: FormState | undefined; place: OfferedPlace; t: Translator }) {
  const timeZone = filled(state, 'timeZone', place.timeZone)
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), timeZone.defaultValue])]
  return (
    <>
      <Select
        {...filled(state, 'language', place.language)}
        name="language"
        label={t('account.publicationLanguage')}
        hint={t('account.publicationLanguageHint')}
      >
        {locales.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageName(tag)}
          </option>
        ))}
      </Select>
      <Select
        {...timeZone}
        name="timeZone"
        label={t('account.timeZone')}
        hint={t('account.timeZoneHint')}
        // The reader script offers the browser's, unless a choice was made and refused.
        data-offer={state ? undefined : 'time-zone'}
      >
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
    </>
  )
}
