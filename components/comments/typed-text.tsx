import { TextArea } from '@/components/ui/field'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

/** What somebody had typed where no form can take it any more, and why: to be copied. Nothing where nothing was typed. */
export function TypedText({ form, t }: { form: 'comment' | 'edit'; t: Translator }) {
  const refused = formState(form)
  if (!refused?.values.text) return null
  const why = refused.failure?.message
  return (
    <section className="compose">
      {/* The reader script says this on the form that stands in the page; there the text is still in its box. */}
      {why ? (
        <div className="form-alert" role="alert">
          <p data-failure="">{why}</p>
        </div>
      ) : null}
      <p>{t('front.typedIsKept')}</p>
      <TextArea name="text" label={t('front.whatYouWrote')} rows={8} readOnly defaultValue={refused.values.text} />
    </section>
  )
}
