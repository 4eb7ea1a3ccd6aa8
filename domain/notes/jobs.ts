import { z } from 'zod'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { registerJob } from '@/platform/jobs/registry'
import { queueMail } from '@/platform/mail/queue-mail'
import { noteMailKind } from './tell-of-notes'

/** Registers the noun's work that can wait. */
export function registerNoteJobs(): void {
  registerJob(noteMailKind, z.object({ articleId: z.string() }), ({ articleId }) => mailOpenNotes(articleId))
}

/** Writes to the essay's author how many notes wait. Holds nothing that their senders typed. Nothing, if the author was quicker. */
async function mailOpenNotes(articleId: string): Promise<void> {
  const [open, article, { name }] = await Promise.all([
    db().privateNote.count({ where: { articleId, status: 'open' } }),
    db().article.findUnique({
      where: { id: articleId },
      select: { title: true, deletedAt: true, author: { select: { email: true, disabledAt: true } } },
    }),
    getSettings(),
  ])
  const to = article?.author.email
  if (open === 0 || !article || !to || article.deletedAt || article.author.disabledAt) return
  const line = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()
  const wait = open === 1 ? 'A reader’s note waits' : `${open} readers’ notes wait`
  const url = new URL(`/admin/notes?article=${articleId}`, env().PUBLIC_URL).href
  const text = `${wait} for you about “${line(article.title)}”.\n\nRead them: ${url}\n`
  await write((tx) => queueMail(tx, { to, subject: `${wait} at ${line(name)}`.slice(0, 200), text }))
}
