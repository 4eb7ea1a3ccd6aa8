import { expect, it } from 'vitest'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildUser } from '../factory'
import { anyone } from '../types'
import { mayEnterByProvider } from './may-enter-by-provider'

useTestDatabase()

const octocat = { provider: 'github', providerAccountId: '583231', email: 'octo@example.org', addressIsVerified: true }
const link = (userId: string) => db().account.create({ data: { userId, provider: 'github', providerAccountId: '583231', type: 'oauth' } })

it('lets in somebody new whose address the provider has verified, and nobody else', async () => {
  expect(await mayEnterByProvider(anyone, octocat)).toBe(true)
  expect(await mayEnterByProvider(anyone, { ...octocat, addressIsVerified: false })).toBe(false)
  expect(await mayEnterByProvider(anyone, { ...octocat, email: '' })).toBe(false)
})

it('does not let an address open the owner’s account, however verified and however spelt', async () => {
  await buildUser({ role: 'owner', email: 'octo@example.org' })
  expect(await mayEnterByProvider(anyone, octocat)).toBe(false)
  expect(await mayEnterByProvider(anyone, { ...octocat, email: 'OCTO@example.org' })).toBe(false)
})

it('lets the owner in by a provider that they have linked themselves', async () => {
  const owner = await buildUser({ role: 'owner' })
  await link(owner.id)
  expect(await mayEnterByProvider(anyone, { ...octocat, addressIsVerified: false })).toBe(true)
})

it('keeps a disabled person out by a linked provider too', async () => {
  await link((await buildUser({ disabled: true })).id)
  expect(await mayEnterByProvider(anyone, octocat)).toBe(false)
})

it('links a provider to whoever is signed in, unless it is another’s', async () => {
  const actor = await buildActor({ role: 'owner' })
  expect(await mayEnterByProvider(actor, octocat)).toBe(true)
  await link((await buildUser()).id)
  expect(await mayEnterByProvider(actor, octocat)).toBe(false)
})
