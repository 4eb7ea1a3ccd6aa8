import { expect, it } from 'vitest'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildUser } from '../factory'
import { anyone } from '../types'
import { listPeople } from './list-people'

useTestDatabase()

const system = { kind: 'system', reason: 'test' } as const

it('lists everybody who is more than a reader, the owner first, and says who is disabled', async () => {
  await buildUser({ name: 'Bea', email: 'bea@example.org', role: 'author', disabled: true })
  await buildUser({ name: 'Cyd', role: 'reader' })
  await buildUser({ name: 'Zoe', email: 'zoe@example.org', role: 'owner' })
  expect(await listPeople(system)).toMatchObject([
    { name: 'Zoe', email: 'zoe@example.org', role: 'owner', isDisabled: false },
    { name: 'Bea', email: 'bea@example.org', role: 'author', isDisabled: true },
  ])
})

it('is refused to an editor and to a visitor', async () => {
  for (const actor of [await buildActor({ role: 'editor' }), anyone]) {
    await expect(listPeople(actor)).rejects.toMatchObject({ code: 'forbidden' })
  }
})
