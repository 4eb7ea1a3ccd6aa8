import { describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { changeProfile } from '../commands/change-profile'
import { nextAuthAdapter } from '../commands/next-auth-adapter'
import { sendSignInLink } from '../commands/send-sign-in-link'
import { setRole } from '../commands/set-role'
import { useSignInLink } from '../commands/use-sign-in-link'
import { buildActor } from '../factory'
import { anyone } from '../types'

useTestDatabase()

const device = { userAgent: '' }
const taken = { code: 'invalid', fieldErrors: { name: message('account.nameTaken') } }

describe('accounts / names of people who write here', () => {
  it('no reader may take one, in look-alike letters neither; its bearer may spell it anew', async () => {
    const owner = await buildActor({ role: 'owner', name: 'Nune Adamyan' })
    const reader = await buildActor({ name: 'Margit' })
    await expect(changeProfile(reader, { name: 'Nunе Аdаmyan', bio: '' })).rejects.toMatchObject(taken)
    await changeProfile(owner, { name: 'NUNE ADAMYAN', bio: '' })
    await changeProfile(reader, { name: 'Nune of Gyumri', bio: '' })
  })

  it('a namesake who was here before keeps their name, and what else they change is saved', async () => {
    const reader = await buildActor({ name: 'Nune Adamyan' })
    await buildActor({ role: 'owner', name: 'Nune Adamyan' })
    await changeProfile(reader, { name: 'Nune Adamyan', bio: 'A namesake.' })
    expect(await db().user.findUnique({ where: { id: reader.id }, select: { bio: true } })).toEqual({ bio: 'A namesake.' })
  })

  it('a new reader is told beside the field, and the link is not spent', async () => {
    await buildActor({ role: 'owner', name: 'Nune Adamyan' })
    await sendSignInLink(anyone, { email: 'new@example.org', to: '' }, device)
    const mail = await db().outbox.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    const token = /[?&]token=([\w-]+)/.exec(mail.payload)?.[1] ?? ''
    await expect(useSignInLink(anyone, { token, name: 'nune adamyan' }, device)).rejects.toMatchObject(taken)
    expect((await useSignInLink(anyone, { token, name: 'Nune P.' }, device)).name).toBe('Nune P.')
  })

  it('whoever comes by a provider under one is let in as a reader', async () => {
    await buildActor({ role: 'owner', name: 'Nune Adamyan' })
    const adapter = nextAuthAdapter(anyone, 'github', device)
    const user = await adapter.createUser?.({ name: 'Nune Adamyan', email: 'n@example.org', emailVerified: null, id: '' })
    expect(user?.name).toBe('A reader')
  })

  it('a new role is heard of by the documents that show who writes here', async () => {
    const owner = await buildActor({ role: 'owner', name: 'Gohar' })
    const reader = await buildActor({ name: 'Margit' })
    const heard: string[] = []
    const stop = onChanged(({ tags }) => heard.push(...tags))
    await setRole(owner, { email: reader.email, role: 'moderator' })
    stop()
    expect(heard).toContain('writers')
  })
})
