import { filled } from '@/components/account/filled'
import { fieldId, TextArea } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'
import type { FormState } from '@/platform/exchange/exchange'

interface Props {
  refused: FormState | undefined
  values: Readonly<Record<string, string>>
  t: Translator
}

const kinds = { typo: 'passages.kindTypo', fact: 'passages.kindFact', other: 'passages.kindOther' } as const

/** What only a note to the author says. The style sheet hides it while a comment is chosen. */
export function NoteFields({ refused, values, t }: Props) {
  const error = refused?.failure?.fieldErrors?.kind
  const id = fieldId('kind')
  return (
    <div className="for-note">
      <fieldset className="choices" id={id} aria-describedby={error ? `${id}-error` : undefined}>
        <legend>{t('passages.kind')}</legend>
        {Object.entries(kinds).map(([kind, label]) => (
          <label key={kind} className="tick">
            <input type="radio" name="kind" value={kind} defaultChecked={(values.kind || 'typo') === kind} />
            <span>{t(label)}</span>
          </label>
        ))}
        {error ? (
          <p className="error" id={`${id}-error`}>
            {error}
          </p>
        ) : null}
      </fieldset>
      <TextArea
        name="suggestion"
        label={t('passages.suggestion')}
        aside={t('passages.suggestionAside')}
        rows={2}
        {...filled(refused, 'suggestion', values.suggestion)}
      />
      <label className="tick small">
        <input type="checkbox" name="wantsCredit" value="1" defaultChecked={values.wantsCredit === '1'} />
        <span>{t('passages.credit')}</span>
      </label>
    </div>
  )
}
