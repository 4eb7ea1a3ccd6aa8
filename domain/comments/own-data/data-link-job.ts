import { z } from 'zod'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { type Translator, translatorFor } from '@/i18n/translator-for'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { queueMail } from '@/platform/mail/queue-mail'
import { textLimits } from '@/platform/text/text-limits'
import { dataLinkAddress, dataLinkHours } from './data-link'

export const dataLinkKind = 'comments.data-link'
export const dataLinkPayload = z.object({ address: z.string() })

/** Mails the link, where anything was written or followed with this address. Looked up here, so that whoever asks is answered alike and as fast. */
export async function mailDataLink({ address }: z.output<typeof dataLinkPayload>): Promise<void> {
  const [comment, note, user, follower] = await Promise.all([
    db().comment.findFirst({ where: { guestEmail: address }, select: { id: true } }),
    db().privateNote.findFirst({ where: { guestEmail: address }, select: { id: true } }),
    db().user.findUnique({ where: { email: address }, select: { id: true } }),
    db().recipient.findUnique({ where: { channel_address: { channel: 'mail', address } }, select: { id: true } }),
  ])
  if (!comment && !note && !user && !follower) return
  const { name, language } = await getSettings()
  const mail = dataLinkMail(translatorFor(language), name, dataLinkAddress(address))
  await write((tx) => queueMail(tx, { to: address, ...mail }))
}

/** Nothing in it was typed by whoever asked for it, so it cannot be made to carry a message. */
function dataLinkMail(t: Translator, name: string, url: string): { subject: string; text: string } {
  const publication = name.replace(/\p{Cc}+/gu, ' ').trim()
  const text = [t('ownData.mailText', { publication }), url, t('ownData.mailWorks', { hours: dataLinkHours })]
  return { subject: t('ownData.mailSubject', { publication }).slice(0, textLimits.mailSubject), text: `${text.join('\n\n')}\n` }
}
