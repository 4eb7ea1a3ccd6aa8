import { planCleaning, registerAccountJobs } from '@/domain/accounts/jobs'
import { registerCommentJobs } from '@/domain/comments/jobs'
import { startJobs } from '@/platform/jobs/worker'
import { logFor } from '@/platform/log/logger'
import { registerMailJob } from '@/platform/mail/register-mail-job'

/** Every kind of work that can wait, and the worker that does it. The nouns bring their handlers; they meet here. The server stops it. */
export async function startWork(): Promise<void> {
  registerMailJob()
  registerAccountJobs()
  registerCommentJobs()
  startJobs()
  await planCleaning().catch((error: unknown) => logFor('jobs').warn({ error }, 'the cleaning could not be planned'))
}
