'use client'

import { Field } from '@/components/ui/field'
import { LanguageField } from '@/components/ui/language-field'
import type { WorkingCopy } from '@/domain/articles/types'
import type { SeriesChoice } from '@/domain/series/types'
import type { AdminTranslations } from '@/domain/translations/types'
import { isReadableLanguage } from '../saving/readable-details'
import { useSaveState, type Writing } from '../saving/use-writing'
import { SeriesField } from './series-field'
import { SlugField } from './slug-field'
import { Switches } from './switches'
import { TagsField } from './tags-field'
import { ThreadRules } from './thread-rules'
import { Translations } from './translations'
import { partialDateHint, partialDateMaxLength, usePartialDate } from './use-partial-date'

interface Props {
  copy: WorkingCopy
  writing: Writing
  knownTags: readonly string[]
  language: string
  series: SeriesChoice
  translations: AdminTranslations
  everPublished: boolean
}

/** What stands beside the text: address, tags, language, when it was written. */
export function DetailsForm({ copy, writing, knownTags, language, series, translations, everPublished }: Props) {
  const { details, change, saver } = writing
  const { fieldErrors } = useSaveState(saver)
  const written = usePartialDate(details.writtenOn, (writtenOn) => change({ writtenOn }))
  return (
    <section className="essay-details" aria-labelledby="details">
      <h2 id="details" className="label">
        Details
      </h2>
      <SlugField copy={copy} writing={writing} everPublished={everPublished} />
      <TagsField tags={details.tags} known={knownTags} error={fieldErrors.tags} onChange={(tags) => change({ tags })} />
      <SeriesField articleId={copy.id} choice={series} pending={writing.pending} />
      <div className="field-pair">
        <Field
          name="writtenOn"
          label="Written"
          aside="optional"
          placeholder="October 2022"
          maxLength={partialDateMaxLength}
          hint={partialDateHint}
          value={written.text}
          error={written.isWrong ? 'Not a date that can be read.' : fieldErrors.writtenOn}
          onChange={(event) => written.type(event.target.value)}
          onBlur={written.leave}
        />
        <LanguageField
          id="field-language"
          name="language"
          aside="of the essay"
          empty={`The publication’s, ${language}`}
          value={details.language}
          error={isReadableLanguage(details.language) ? fieldErrors.language : 'A language code, please, like en or pt-BR.'}
          onChange={(typed) => change({ language: typed })}
        />
      </div>
      <Switches copy={copy} dropCap={details.dropCap} onDropCap={(dropCap) => change({ dropCap })} />
      <ThreadRules copy={copy} />
      <Translations articleId={copy.id} start={translations} />
    </section>
  )
}
