import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { forgetEnv } from '@/platform/env/env'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { queueMail } from './queue-mail'
import { registerMailJob } from './register-mail-job'
import { startMailServer, type TestMailServer } from './smtp-server'

useTestDatabase()
registerMailJob()

const mail = { to: 'ada@example.org', subject: 'Grüße aus „Broadside“', text: 'Hello.\n\nA link.' }
let server: TestMailServer | undefined

async function withServer(options: { refuse?: boolean } = {}): Promise<TestMailServer> {
  server = await startMailServer(options)
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', 'Essays <essays@example.org>')
  forgetEnv()
  return server
}

afterEach(async () => {
  await server?.close()
  server = undefined
  vi.unstubAllEnvs()
  forgetEnv()
})

describe('a mail', () => {
  it('is handed to the mail server, and then forgotten', async () => {
    const { received, recipients } = await withServer()
    await write((tx) => queueMail(tx, mail))
    await runDueJobs('test')
    expect(recipients).toEqual(['<ada@example.org>'])
    expect(received[0]).toMatch(/^From: Essays <essays@example\.org>$/m)
    expect(received[0]).toMatch(/^Auto-Submitted: auto-generated$/m)
    expect(received[0]).toContain('A link.')
    expect(await db().outbox.findFirstOrThrow()).toMatchObject({ status: 'done', payload: '{}' })
  })

  it('is kept, whole, where there is no mail server', async () => {
    await write((tx) => queueMail(tx, mail))
    await runDueJobs('test')
    const row = await db().outbox.findFirstOrThrow()
    expect(row.status).toBe('kept')
    expect(JSON.parse(row.payload)).toEqual(mail)
  })

  it('waits and is tried again when the server refuses it', async () => {
    await withServer({ refuse: true })
    await write((tx) => queueMail(tx, mail))
    await runDueJobs('test')
    expect(await db().outbox.findFirstOrThrow()).toMatchObject({ status: 'pending', lastError: expect.stringContaining('550') })
  })

  it.each([
    { to: 'ada@example.org\r\nBcc: eve@example.org' },
    { to: 'ada@example.org, eve@example.org' },
    { to: 'Ada <ada@example.org>' },
    { subject: 'Hello\r\nBcc: eve@example.org' },
    { subject: 'Hello\nX: y' },
  ])('that would carry another header or another recipient is never queued: %j', async (bad) => {
    await expect(write((tx) => queueMail(tx, { ...mail, ...bad }))).rejects.toThrow()
    expect(await db().outbox.count()).toBe(0)
  })
})
