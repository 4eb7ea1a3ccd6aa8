import type { Translator } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import type { Mail } from '@/platform/mail/mail-schema'
import { textLimits } from '@/platform/text/text-limits'
import { bodies, link, sentence } from '../channels/mail/mail-parts'
import { questionDays } from '../limits'
import { oneLine } from '../one-line'
import { oneClickAddress } from '../signed-link'

interface Asked {
  publication: string
  title: string
  token: string
  recipientId: string
}

/** The question whether an address is theirs. Nothing in it was typed by whoever made us ask, so it cannot be made to carry a message. */
export function questionMail(t: Translator, { publication, title, token, recipientId }: Asked): Omit<Mail, 'to'> {
  const said = { publication: oneLine(publication), title: oneLine(title) }
  const subject = t('notices.questionSubject', said).slice(0, textLimits.mailSubject)
  const parts = [
    sentence(t('notices.questionAsked', said)),
    link(t('notices.questionOpen', { days: questionDays }), `${env().PUBLIC_URL}/following/confirm?token=${token}`),
    sentence(t('notices.questionNot')),
  ]
  return { subject, ...bodies(parts, subject, t), unsubscribe: { url: oneClickAddress({ recipientId, scope: 'never' }) } }
}
