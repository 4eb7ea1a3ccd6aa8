import { sendMail } from '@/platform/mail/send-mail'
import type { NoticeChannel } from '../contract'
import { digestMail } from './digest-mail'
import { noticeMail } from './notice-mail'

/**
 * By mail. Handed to the mail server at once and never written to the outbox: a text that waits there would be sent although its comment
 * was hidden meanwhile. Where there is no mail server, nobody is told and nothing is kept.
 */
export const mailChannel: NoticeChannel = {
  id: 'mail',
  asksRemoteServers: false,
  send: (telling, run) => sendMail(telling.due === null ? noticeMail(telling) : digestMail(telling, telling.due), run),
}
