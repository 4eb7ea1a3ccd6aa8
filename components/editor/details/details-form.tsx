'use client'

import { Field } from '@/components/ui/field'
import { LanguageField } from '@/components/ui/language-field'
import type { WorkingCopy } from '@/domain/articles/types'
import type { SeriesChoice } from '@/domain/series/types'
import type { DeskTranslations } from '@/domain/translations/types'
import { isReadableDate, isReadableLanguage } from '../saving/readable-details'
import { useSaveState, type Writing } from '../saving/use-writing'
import { SeriesField } from './series-field'
import { SlugField } from './slug-field'
import { Switches } from './switches'
import { TagsField } from './tags-field'
import { Translations } from './translations'

interface Props {
  copy: WorkingCopy
  writing: Writing
  knownTags: readonly string[]
  language: string
  series: SeriesChoice
  translations: DeskTranslations
}

/** What stands beside the text: address, tags, language, when it was written. */
export function DetailsForm({ copy, writing, knownTags, language, series, translations }: Props) {
  const { details, change, saver } = writing
  const { fieldErrors } = useSaveState(saver)
  return (
    <section className="essay-details" aria-labelledby="details">
      <h2 id="details" className="label">
        Details
      </h2>
      <SlugField copy={copy} writing={writing} />
      <TagsField tags={details.tags} known={knownTags} error={fieldErrors.tags} onChange={(tags) => change({ tags })} />
      <SeriesField articleId={copy.id} choice={series} pending={writing.pending} />
      <div className="field-pair">
        <Field
          name="writtenOn"
          label="Written"
          aside="optional"
          placeholder="2022-10"
          maxLength={10}
          hint="A year, a month or a day: 2022, 2022-10 or 2022-10-05."
          value={details.writtenOn}
          error={isReadableDate(details.writtenOn) ? fieldErrors.writtenOn : 'Not yet a date that can be read.'}
          onChange={(event) => change({ writtenOn: event.target.value.trim() })}
        />
        <LanguageField
          id="field-language"
          name="language"
          aside="of the essay"
          empty={`The publication’s, ${language}`}
          value={details.language}
          error={isReadableLanguage(details.language) ? fieldErrors.language : 'A language code, like en or hy.'}
          onChange={(typed) => change({ language: typed })}
        />
      </div>
      <Switches copy={copy} dropCap={details.dropCap} onDropCap={(dropCap) => change({ dropCap })} />
      <Translations articleId={copy.id} start={translations} />
    </section>
  )
}
