import type { Translator } from '@/i18n/translator-for'
import type { FormState } from '@/platform/exchange/exchange'
import { mailIsSent } from '@/platform/mail/mail-is-sent'
import { pushMessages } from './push-messages'

/** The boxes above the button of a comment's form by which its writer hears of answers: by mail, where any is ever sent, and in this browser, once it has agreed. */
export function TellMe({ refused, t }: { refused: FormState | undefined; t: Translator }) {
  const browser = refused?.values.push ?? ''
  return (
    <div className="tells">
      {mailIsSent() ? (
        <label className="tick small">
          <input type="checkbox" name="notify" value="1" defaultChecked={refused?.values.notify === '1'} />
          <span>{t('notices.tellMe')}</span>
        </label>
      ) : null}
      <label className="tick small needs-script">
        <input type="checkbox" name="push" value={browser} defaultChecked={browser !== ''} data-push={pushMessages(t)} />
        <span>{t('notices.tellMeHere')}</span>
      </label>
    </div>
  )
}
