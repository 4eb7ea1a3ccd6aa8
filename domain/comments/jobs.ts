import { z } from 'zod'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { registerJob } from '@/platform/jobs/registry'
import { queueMail } from '@/platform/mail/queue-mail'
import { heldMail } from './held-mail'
import { heldNoticeKind } from './tell-of-held'

/** Registers the noun's work that can wait. */
export function registerCommentJobs(): void {
  registerJob(heldNoticeKind, z.object({ articleId: z.string() }), ({ articleId }) => tellAuthorOfHeld(articleId))
}

/** Writes to the essay's author about what waits under it now. Nothing, if the admin was quicker. */
export async function tellAuthorOfHeld(articleId: string): Promise<void> {
  const [waiting, article, settings] = await Promise.all([
    db().comment.count({ where: { articleId, status: 'held' } }),
    db().article.findUnique({
      where: { id: articleId },
      select: { title: true, deletedAt: true, author: { select: { email: true, disabledAt: true } } },
    }),
    getSettings(),
  ])
  if (waiting === 0 || !article || article.deletedAt || article.author.disabledAt) return
  const url = new URL('/admin/comments', env().PUBLIC_URL).href
  const mail = heldMail({ publication: settings.name, title: article.title, waiting, url })
  await write((tx) => queueMail(tx, { to: article.author.email, ...mail }))
}
