import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/platform/env/env'
import type { JobOutcome, JobRun } from '@/platform/jobs/registry'
import { composeMail } from './compose-mail'
import type { Mail } from './mail-schema'

let transport: { url: string; transporter: Transporter } | undefined

function transporterFor(url: string): Transporter {
  if (transport?.url === url) return transport.transporter
  transport?.transporter.close()
  // A server that accepts the connection and then says nothing must not hold the worker.
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }
  const transporter = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
  transport = { url, transporter }
  return transporter
}

/** Hands a mail to the SMTP server; without one, leaves it in the outbox for the owner. */
export async function sendMail(mail: Mail, run: JobRun): Promise<JobOutcome> {
  const { SMTP_URL } = env()
  if (SMTP_URL === undefined) return 'kept'
  await transporterFor(SMTP_URL).sendMail(composeMail(mail, run.id))
  return 'done'
}
