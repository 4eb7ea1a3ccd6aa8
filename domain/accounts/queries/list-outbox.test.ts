import { expect, it } from 'vitest'
import { write } from '@/platform/db/write'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { queueMail } from '@/platform/mail/queue-mail'
import { registerMailJob } from '@/platform/mail/register-mail-job'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor } from '../factory'
import { roles } from '../types'
import { listOutbox } from './list-outbox'

useTestDatabase()
registerMailJob()

it('shows the owner what could not be sent, and nobody else', async () => {
  await write((tx) => queueMail(tx, { to: 'ada@example.org', subject: 'Your link', text: 'https://essays.example.org/sign-in/link' }))
  await write((tx) =>
    queueMail(tx, { to: 'ada@example.org', subject: 'An essay', text: 'Read.', html: '<p>Read.</p>', replyTo: 'nune@example.org' }),
  )
  await runDueJobs('test')
  const outbox = await listOutbox(await buildActor({ role: 'owner' }))
  expect(outbox).toMatchObject([
    { subject: 'An essay', html: '<p>Read.</p>', replyTo: 'nune@example.org' },
    { to: 'ada@example.org', subject: 'Your link', text: 'https://essays.example.org/sign-in/link' },
  ])
  for (const role of roles.filter((role) => role !== 'owner')) {
    await expect(listOutbox(await buildActor({ role })), role).rejects.toMatchObject({ code: 'forbidden' })
  }
})
