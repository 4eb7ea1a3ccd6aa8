import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { reportReasons } from '@/domain/comments/reports/report-reasons'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { commentPaths } from '../comment-paths'

const reasonWords = {
  spam: 'comments.reasonSpam',
  abuse: 'comments.reasonAbuse',
  'off-subject': 'comments.reasonOffSubject',
  other: 'comments.reasonOther',
} as const

interface Props {
  id: string
  /** The page this form stands on. */
  from: string
  t: Translator
}

/** Says to the moderators what is wrong with a comment. Closed until it is wanted; open where it was refused. */
export function ReportForm({ id, from, t }: Props) {
  const refused = formState('report')
  const { fieldErrors } = refused?.failure ?? {}
  return (
    <details open={refused !== undefined}>
      <summary>{t('comments.report')}</summary>
      <form method="post" action={commentPaths.act(id, 'report')} className="compose" data-act="report">
        <FormAlert failure={refused?.failure} />
        <input type="hidden" name="from" value={from} />
        <fieldset className="choices" id="field-reason">
          <legend>{t('comments.reportWhy')}</legend>
          {reportReasons.map((reason) => (
            <label key={reason} className="choice">
              <input type="radio" name="reason" value={reason} required defaultChecked={refused?.values.reason === reason} />
              <span>{t(reasonWords[reason])}</span>
            </label>
          ))}
          {fieldErrors?.reason ? <p className="error">{fieldErrors.reason}</p> : null}
        </fieldset>
        <TextArea
          name="text"
          id={`report-text-${id}`}
          label={t('comments.reportMore')}
          aside={t('comments.reportMoreAside')}
          rows={2}
          defaultValue={refused?.values.text}
          error={fieldErrors?.text}
        />
        <Button>{t('comments.sendReport')}</Button>
      </form>
    </details>
  )
}
