import type { SendMailOptions } from 'nodemailer'
import { env } from '@/platform/env/env'
import type { Mail } from './mail-schema'
import { messageId } from './message-id'

/** A mail as it is handed to the SMTP server. `id` is the same in every attempt: a mailbox can tell a second copy from a second mail. */
export function composeMail(mail: Mail, id: string): SendMailOptions {
  const { to, subject, text, html, fromName, replyTo, messageName, unsubscribe, headers } = mail
  return {
    from: sender(fromName),
    // Objects, not strings: a string would be parsed as a list of addresses.
    to: { name: '', address: to },
    ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
    subject,
    text,
    ...(html ? { html } : {}),
    messageId: messageId(messageName ?? id),
    headers: { 'Auto-Submitted': 'auto-generated', ...headers, ...(unsubscribe ? unsubscribeHeaders(unsubscribe) : {}) },
  }
}

function sender(name: string | undefined): SendMailOptions['from'] {
  const { MAIL_FROM, PUBLIC_URL } = env()
  const from = MAIL_FROM ?? `broadside@${new URL(PUBLIC_URL).hostname}`
  const [, bracketed = from] = /<([^<>]+)>\s*$/.exec(from) ?? []
  return name === undefined ? from : { name, address: bracketed.trim() }
}

function unsubscribeHeaders({ url, mailto }: NonNullable<Mail['unsubscribe']>): Record<string, string> {
  const places = [`<${url}>`, ...(mailto ? [`<mailto:${mailto}>`] : [])]
  return { 'List-Unsubscribe': places.join(', '), 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}
