import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { forgetEnv } from '@/platform/env/env'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { queueMail } from './queue-mail'
import { registerMailJob } from './register-mail-job'
import { readMail } from './testing/read-mail'
import { startMailServer, type TestMailServer } from './testing/smtp-server'

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

  it('written by the previous version, with a text alone, is still sent', async () => {
    const { received } = await withServer()
    await db().outbox.create({
      data: { kind: 'mail', payload: '{"to":"ada@example.org","subject":"Your link","text":"https://example.org/link"}' },
    })
    await runDueJobs('test')
    expect(received[0]).toContain('https://example.org/link')
    expect(await db().outbox.findFirstOrThrow()).toMatchObject({ status: 'done' })
  })

  it.each([
    { to: 'ada@example.org\r\nBcc: eve@example.org' },
    { to: 'ada@example.org, eve@example.org' },
    { to: 'Ada <ada@example.org>' },
    { subject: 'Hello\r\nBcc: eve@example.org' },
    { subject: 'Hello\nX: y' },
    { replyTo: 'ada@example.org\r\nBcc: eve@example.org' },
    { replyTo: 'ada@example.org, eve@example.org' },
    { fromName: 'Ada\r\nBcc: eve@example.org' },
    { messageName: 'one@evil.example' },
    { messageName: 'one>\r\nBcc: eve@example.org' },
    { unsubscribe: { url: 'https://example.org/u>,<https://evil.example/' } },
    { unsubscribe: { url: 'https://example.org/\r\nBcc: eve@example.org' } },
    { unsubscribe: { url: 'javascript:alert(1)' } },
    { unsubscribe: { url: 'https://example.org/u', mailto: 'u@example.org?bcc=eve@example.org' } },
    { headers: { 'List-Id': 'one\r\nBcc: eve@example.org' } },
    { headers: { 'List-Id': 'Grüße' } },
    { headers: { Bcc: 'eve@example.org' } as object },
    { headers: { bcc: 'eve@example.org' } as object },
    { headers: { 'X-Y\r\nBcc': 'eve@example.org' } as object },
    { html: '' },
  ])('that would carry another header or another recipient is never queued: %j', async (bad) => {
    await expect(write((tx) => queueMail(tx, { ...mail, ...bad }))).rejects.toThrow()
    expect(await db().outbox.count()).toBe(0)
  })
})

describe('a mail to many', () => {
  const url = `https://essays.example.org/unsubscribe?token=${'a1B2'.repeat(90)}`
  const issue = {
    ...mail,
    html: '<p lang="de">Grüße &amp; „Küsse“</p>',
    fromName: 'Nune, at „The Far Shore“',
    replyTo: 'reply+abc@example.org',
    messageName: 'issue-7.reader-9',
    unsubscribe: { url, mailto: 'off@example.org' },
    headers: { 'List-Id': '<letters.essays.example.org>', 'Auto-Submitted': 'no', References: '<issue-6@localhost> <issue-5@localhost>' },
  } as const

  it('carries text beside HTML, its sender’s name, where to answer and how to leave, each in a header of its own', async () => {
    const { received, recipients } = await withServer()
    await write((tx) => queueMail(tx, issue))
    await runDueJobs('test')
    const { headers, parts } = readMail(received[0] ?? '')
    expect(recipients).toEqual(['<ada@example.org>'])
    expect(headers).toMatchObject({
      'reply-to': 'reply+abc@example.org',
      'message-id': '<issue-7.reader-9@localhost>',
      'list-unsubscribe': `<${url}>, <mailto:off@example.org>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'list-id': '<letters.essays.example.org>',
      'auto-submitted': 'no',
      references: '<issue-6@localhost> <issue-5@localhost>',
    })
    expect(headers.from).toMatch(/^=\?UTF-8\?.+\?= <essays@example\.org>$/)
    expect(headers['content-type']).toMatch(/^multipart\/alternative/)
    expect(parts).toEqual([
      ['text/plain; charset=utf-8', mail.text],
      ['text/html; charset=utf-8', issue.html],
    ])
  })

  it('has the same Message-ID in every attempt', async () => {
    const refusing = await withServer({ refuse: true })
    await write((tx) => queueMail(tx, issue))
    await runDueJobs('test')
    await refusing.close()
    const { received } = await withServer()
    await db().outbox.updateMany({ data: { runAt: new Date(0) } })
    await runDueJobs('test')
    expect(received.map((each) => readMail(each).headers['message-id'])).toEqual(['<issue-7.reader-9@localhost>'])
  })
})
