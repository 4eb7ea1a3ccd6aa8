import { planCleaning, registerAccountJobs } from '@/domain/accounts/jobs'
import { registerCardJobs } from '@/domain/cards/jobs'
import { planCommentCleaning, registerCommentJobs } from '@/domain/comments/jobs'
import { deleteFormerFolders } from '@/domain/exports/cache/delete-former-folders'
import { registerModerationJobs } from '@/domain/moderation/jobs'
import { registerNoteJobs } from '@/domain/notes/jobs'
import { planNoticeCleaning, registerNoticeJobs } from '@/domain/notifications/jobs'
import { registerPassageJobs } from '@/domain/passages/jobs'
import { planIndexing, registerSearchJobs } from '@/domain/search/jobs'
import { startJobs } from '@/platform/jobs/worker'
import { logFor } from '@/platform/log/logger'
import { registerMailJob } from '@/platform/mail/register-mail-job'

/** Every kind of work that can wait, and the worker that does it. The nouns bring their handlers; they meet here. The server stops it. */
export async function startWork(): Promise<void> {
  registerMailJob()
  registerAccountJobs()
  registerCardJobs()
  registerCommentJobs()
  registerNoticeJobs()
  registerNoteJobs()
  registerPassageJobs()
  registerModerationJobs()
  registerSearchJobs()
  startJobs()
  await deleteFormerFolders().catch((error: unknown) =>
    logFor('articles').warn({ error }, 'the former folders of exports could not be deleted'),
  )
  await planCleaning().catch((error: unknown) => logFor('jobs').warn({ error }, 'the cleaning could not be planned'))
  await planCommentCleaning().catch((error: unknown) => logFor('jobs').warn({ error }, 'the cleaning of comments could not be planned'))
  await planNoticeCleaning().catch((error: unknown) => logFor('jobs').warn({ error }, 'the cleaning of notices could not be planned'))
  await planIndexing().catch((error: unknown) => logFor('jobs').warn({ error }, 'search could not be told of what it does not know'))
}
