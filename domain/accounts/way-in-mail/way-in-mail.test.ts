import { beforeEach, describe, expect, it } from 'vitest'
import { buildSettings } from '@/domain/settings/factory'
import { locales } from '@/i18n/locales'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { addPasskey } from '../commands/add-passkey'
import { changePassword } from '../commands/change-password'
import { joinWithPasskey } from '../commands/join-with-passkey'
import { nextAuthAdapter } from '../commands/next-auth-adapter'
import { removePasskey } from '../commands/remove-passkey'
import { actorOf, buildActor, buildReaderWithoutAddress } from '../factory'
import { offerJoining, offerPasskey } from '../passkeys/offers'
import { Authenticator } from '../testing/authenticator'
import { anyone, type UserActor } from '../types'
import { type WayInChange, wayInMail } from './way-in-mail'

useTestDatabase()

const browser = 'B'.repeat(43)
const device = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const passkey = { aaguid: '', userAgent: device.userAgent }
const mails = async () => {
  const rows = await db().outbox.findMany({ where: { kind: 'mail' }, orderBy: { id: 'asc' } })
  return rows.map(({ payload }): { to: string; subject: string; text: string } => JSON.parse(payload))
}
const add = async (actor: UserActor) => {
  const credential = new Authenticator().make(await offerPasskey(actor, { currentPassword: '' }, browser))
  await addPasskey(actor, credential, browser, device)
  return credential.id
}
const remove = (actor: UserActor, id: string) => removePasskey(actor, { passkey: id, currentPassword: '', lastWay: true })

beforeEach(() => buildSettings({ name: 'The Far Shore', language: 'en', timeZone: 'Europe/Berlin' }))

describe('accounts / mail of a way in', () => {
  it('tells of a passkey that was added: which, when, and what to do', async () => {
    holdClock(new Date('2026-12-01T04:15:00Z'))
    const actor = await buildActor()
    await add(actor)
    holdClock(undefined)
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: actor.email, subject: 'A passkey was added to your account at The Far Shore' })
    expect(mail?.text).toContain('Passkey: Firefox on Linux')
    expect(mail?.text).toMatch(/Time: 1 December 2026 at 05:15 \(Europe\/Berlin\)/)
    expect(mail?.text).toContain('remove passkeys that you do not know')
    expect(mail?.text.split('\n')).toContain('http://localhost:3000/account')
  })

  it('tells of one that was removed, and not of one that is another’s', async () => {
    const actor = await buildActor()
    const id = await add(actor)
    await db().outbox.deleteMany()
    await expect(remove(await buildActor(), id)).rejects.toMatchObject({ code: 'not-found' })
    expect(await mails()).toEqual([])
    await remove(actor, id)
    expect(await mails()).toMatchObject([
      {
        to: actor.email,
        subject: 'A passkey was removed from your account at The Far Shore',
        text: expect.stringContaining('Firefox on Linux'),
      },
    ])
  })

  it('tells of a changed password, and not of one that was refused', async () => {
    const actor = await buildActor({ password: 'kettle orchard seventeen' })
    const change = (currentPassword: string) => changePassword(actor, { currentPassword, newPassword: 'a wholly different phrase' })
    await expect(change('wrong')).rejects.toMatchObject({ code: 'invalid' })
    expect(await mails()).toEqual([])
    await change('kettle orchard seventeen')
    expect(await mails()).toMatchObject([{ to: actor.email, subject: 'The password of your account at The Far Shore was changed' }])
  })

  it('tells of a provider that opens the account now, and not whoever came by it first', async () => {
    const { id, email } = await buildActor()
    const adapter = nextAuthAdapter(anyone, 'github', device)
    const link = (userId: string) =>
      adapter.linkAccount?.({ userId, provider: 'github', providerAccountId: userId, type: 'oauth' } as never)
    const made = await adapter.createUser?.({ name: 'Sona', email: 'sona@example.org', emailVerified: null } as never)
    await link(made?.id ?? '')
    expect(await mails()).toEqual([])
    await link(id)
    expect(await mails()).toMatchObject([{ to: email, subject: expect.stringMatching(/^github now opens your account/i) }])
  })

  it('goes nowhere where the account has no address', async () => {
    const actor = await actorOf(await buildReaderWithoutAddress())
    await remove(actor, await add(actor))
    const { userId, options } = await offerJoining('Sona', browser)
    await joinWithPasskey(anyone, { name: 'Sona', userId, credential: new Authenticator().make(options) }, browser, device)
    expect(await mails()).toEqual([])
  })

  it('is written in the publication’s language, and breaks no header by its name', () => {
    const at = new Date('2026-12-01T04:15:00Z')
    const changes: WayInChange[] = [
      { what: 'passkey-added', passkey },
      { what: 'passkey-removed', passkey },
      { what: 'password-changed' },
      { what: 'provider-linked', provider: 'GitHub' },
    ]
    for (const change of changes) {
      const written = locales.map((language) =>
        wayInMail({ name: 'The Far\r\nBcc: all@example.org', language, timeZone: 'UTC' }, change, at),
      )
      expect(new Set(written.map(({ text }) => text)).size).toBe(locales.length)
      expect(new Set(written.map(({ subject }) => subject)).size).toBe(locales.length)
      for (const { subject, text } of written) {
        expect(subject).not.toMatch(/[\r\n]/)
        expect(text).toContain('(UTC)')
      }
    }
  })
})
