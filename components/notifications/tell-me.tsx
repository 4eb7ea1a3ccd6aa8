import type { Translator } from '@/i18n/translator-for'
import type { FormState } from '@/platform/exchange/exchange'
import { mailIsSent } from '@/platform/mail/mail-is-sent'

/** The box under a comment's form by which its writer hears of answers. Not where no mail is ever sent. */
export function TellMe({ refused, t }: { refused: FormState | undefined; t: Translator }) {
  if (!mailIsSent()) return null
  return (
    <label className="tick small">
      <input type="checkbox" name="notify" value="1" defaultChecked={refused?.values.notify === '1'} />
      <span>{t('notices.tellMe')}</span>
    </label>
  )
}
