import { fieldId } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'
import { passageReaders } from './passage-paths'

interface Props {
  /** May be commented on; else only the note is left. */
  open: boolean
  as: string
  error: string | undefined
  t: Translator
}

const words = { comment: 'passages.asComment', note: 'passages.asNote' } as const

/** Who is to read it. One box to choose in: a button for each would send to everybody what Enter was pressed on. */
export function ReadersChoice({ open, as, error, t }: Props) {
  const id = fieldId('as')
  return (
    <fieldset className="choices" id={id} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{t('passages.who')}</legend>
      {passageReaders.map((readers) =>
        open || readers === 'note' ? (
          <label key={readers} className="tick">
            <input type="radio" name="as" value={readers} required defaultChecked={!open || as === readers} />
            <span>{t(words[readers])}</span>
          </label>
        ) : null,
      )}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
