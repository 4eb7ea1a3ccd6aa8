import { TextArea } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'

interface Props {
  /** `start` says that it was chosen in the essay, not typed. */
  values: Readonly<Record<string, string>>
  error: string | undefined
  t: Translator
}

/** The passage that is spoken of: shown where it was chosen in the essay, else asked for. */
export function ChosenPassage({ values: { quote = '', prefix = '', suffix = '', start = '' }, error, t }: Props) {
  if (start === '' || quote === '' || error) {
    return (
      <TextArea
        name="quote"
        label={t('passages.quote')}
        hint={t('passages.quoteHint')}
        rows={2}
        required
        defaultValue={quote}
        error={error}
      />
    )
  }
  return (
    <>
      <blockquote className="chosen" aria-label={t('passages.quote')}>
        {quote}
      </blockquote>
      {Object.entries({ quote, prefix, suffix, start }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
