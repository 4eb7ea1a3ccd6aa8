import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { adminAction, admit, isAdminAction } from './admin-action'
import { anyone, type Role, type UserActor } from './types'

const person = (role: Role): UserActor => ({
  kind: 'user',
  id: 'u1',
  name: 'N',
  email: 'n@example.org',
  role,
  sessionId: 's1',
  address: '',
})

const nouns = readdirSync('domain', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`domain/${entry.name}`).includes('actions.ts'))
  .map((entry) => entry.name)

describe('the actions of the admin', () => {
  it('are found where they are', () => {
    expect(nouns).toEqual(expect.arrayContaining(['articles', 'comments', 'settings']))
  })

  it.each(nouns)('of %s are all guarded, and nothing else is exported beside them', async (noun) => {
    const module: Record<string, unknown> = await import(`../${noun}/actions.ts`)
    const unguarded = Object.entries(module).filter(([name, value]) => !isAdminAction(value) || !name.endsWith('Action'))
    expect(unguarded.map(([name]) => name)).toEqual([])
    expect(readFileSync(`domain/${noun}/actions.ts`, 'utf8')).toMatch(/^'use server'\n/)
  })

  it('are told apart from a function that anybody could have exported', () => {
    expect(isAdminAction(async () => ({ ok: true }))).toBe(false)
    expect(isAdminAction(adminAction('x.y', z.object({}), async () => 1))).toBe(true)
  })

  it('are closed to visitors and to readers with an account', async () => {
    await expect(admit(anyone)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(admit(person('reader'))).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are open to everybody who works in the admin', async () => {
    for (const role of ['moderator', 'author', 'editor', 'owner'] as const) {
      await expect(admit(person(role))).resolves.toMatchObject({ role })
    }
  })
})
