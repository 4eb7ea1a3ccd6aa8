import { TextArea } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

interface Props {
  form: 'comment' | 'edit'
  /** What this visitor had typed before they went to sign in. */
  typed?: string | undefined
  t: Translator
}

/** What somebody had typed where no form can take it any more, and why: to be copied. Nothing where nothing was typed. */
export function TypedText({ form, typed, t }: Props) {
  const refused = formState(form)
  const text = refused?.values.text || typed
  if (!text) return null
  const why = refused?.failure?.message
  return (
    <section className="compose">
      {/* The reader script says this on the form that stands in the page; there the text is still in its box. */}
      {why ? (
        <div className="form-alert" role="alert">
          <p data-failure="">{why}</p>
        </div>
      ) : null}
      <p>{t('front.typedIsKept')}</p>
      <TextArea name="text" label={t('front.whatYouWrote')} rows={8} readOnly defaultValue={text} />
    </section>
  )
}
