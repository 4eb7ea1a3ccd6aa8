import { z } from 'zod'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { enqueue } from '@/platform/jobs/enqueue'
import { registerJob } from '@/platform/jobs/registry'
import { queueMail } from '@/platform/mail/queue-mail'
import { announceClosed } from './commands/announce-closed'
import { forgetOldDrafts } from './commands/forget-drafts'
import { forgetNetworks } from './commands/forget-networks'
import { heldMail } from './held-mail'
import { dataLinkKind, dataLinkPayload, mailDataLink } from './own-data/data-link-job'
import { forgetTurns } from './slow/take-turn'
import { heldNoticeKind } from './tell-of-held'

const cleaning = 'comments.clean'
const hourMs = 3_600_000

/** Sees to it that the hour's cleaning is done, by one server of however many there are. */
export async function planCommentCleaning(at: Date = now()): Promise<void> {
  const hour = at.toISOString().slice(0, 13)
  await write((tx) => enqueue(tx, cleaning, {}, { runAt: at, dedupeKey: `${cleaning}:${hour}` }))
}

/** Registers the noun's work that can wait. */
export function registerCommentJobs(): void {
  registerJob(cleaning, z.object({}), async () => {
    // The next one first: a cleaning that fails for good must not be the last.
    await planCommentCleaning(new Date(now().getTime() + hourMs))
    await forgetNetworks()
    await forgetOldDrafts()
    await announceClosed()
    await forgetTurns()
  })
  registerJob(dataLinkKind, dataLinkPayload, mailDataLink)
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
  const to = article?.author.email
  if (waiting === 0 || !article || !to || article.deletedAt || article.author.disabledAt) return
  const url = new URL('/admin/comments', env().PUBLIC_URL).href
  const mail = heldMail({ publication: settings.name, title: article.title, waiting, url })
  await write((tx) => queueMail(tx, { to, ...mail }))
}
