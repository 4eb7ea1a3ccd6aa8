import { translatorFor } from '@/i18n/translator-for'
import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { queueMail } from '@/platform/mail/queue-mail'
import type { FollowSubject } from '../follow-subject'
import { recipientOf, writeFollow } from '../recipients'
import { siteIsFull } from './may-ask'
import { questionMail } from './question-mail'

interface Question {
  address: string
  personKey: string
  subject: FollowSubject
  publication: string
  language: string
}

/** Asks whoever reads at an address whether they want this, and keeps the wish until they have said so. One that refused is not asked again. */
export async function askWhetherTheirs(tx: Tx, question: Question): Promise<'asked' | 'paused'> {
  if (await siteIsFull(tx)) return 'paused'
  const { address, personKey, subject, publication, language } = question
  const recipient = await recipientOf(tx, { channel: 'mail', address })
  if (recipient.refusedAt) return 'asked'
  const token = newToken()
  const key = { recipientId: recipient.id, personKey }
  const asked = { tokenHash: hashToken(token), askedAt: now() }
  await tx.recipientPerson.upsert({ where: { recipientId_personKey: key }, create: { ...key, ...asked }, update: asked })
  await writeFollow(tx, recipient, personKey, subject, null)
  const mail = questionMail(translatorFor(language), { publication, title: subject.article.title, token, recipientId: recipient.id })
  await queueMail(tx, { to: address, ...mail })
  return 'asked'
}
