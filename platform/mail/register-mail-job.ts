import { registerJob } from '@/platform/jobs/registry'
import { mailSchema } from './mail-schema'
import { sendMail } from './send-mail'

/** The worker's part of queueMail(). */
export function registerMailJob(): void {
  registerJob('mail', mailSchema, sendMail)
}
