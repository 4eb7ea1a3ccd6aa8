import { describe, expect, it } from 'vitest'
import { canEndSession, canEnterAdmin, canEnterByProvider, canReadOutbox, canSetRoles, outranks, requireStaff } from './policy'
import { anyone, type Role, roles, type UserActor } from './types'

const person = (role: Role): UserActor => ({
  kind: 'user',
  id: 'ada',
  name: 'Ada',
  email: 'ada@example.org',
  role,
  sessionId: 's',
  address: '',
})
const verified = { role: 'reader', emailVerifiedAt: new Date(), disabledAt: null }

describe('what roles may do', () => {
  it('readers and visitors have no business in the admin', () => {
    expect(roles.filter((role) => canEnterAdmin(person(role)))).toEqual(['moderator', 'author', 'editor', 'owner'])
    expect(canEnterAdmin(anyone)).toBe(false)
  })

  it('only the owner reads the outbox, which holds other people’s links', () => {
    expect(roles.filter((role) => canReadOutbox(person(role)))).toEqual(['owner'])
  })

  it('only the owner and the system say who may do what', () => {
    expect(roles.filter((role) => canSetRoles(person(role)))).toEqual(['owner'])
    expect(canSetRoles({ kind: 'system', reason: 'people' })).toBe(true)
    expect(canSetRoles(anyone)).toBe(false)
  })

  it('whoever is signed out is asked to sign in to the admin, and a reader is told that it is not theirs', () => {
    expect(() => requireStaff(anyone)).toThrow(expect.objectContaining({ code: 'not-signed-in' }))
    expect(() => requireStaff(person('reader'))).toThrow(expect.objectContaining({ code: 'forbidden' }))
    expect(() => requireStaff(person('moderator'))).not.toThrow()
  })

  it('each role outranks those before it, and none its own', () => {
    for (const [one, higher] of roles.entries())
      for (const [other, lower] of roles.entries()) expect(outranks(person(higher), person(lower)), `${higher}, ${lower}`).toBe(one > other)
  })

  it('nobody, the owner included, ends another’s session', () => {
    expect(canEndSession(person('reader'), { userId: 'ada' })).toBe(true)
    expect(canEndSession(person('owner'), { userId: 'grace' })).toBe(false)
    expect(canEndSession(anyone, { userId: '' })).toBe(false)
  })
})

describe('whether a provider’s word opens an account', () => {
  it('lets in somebody new, and a reader, when both addresses are verified', () => {
    expect(canEnterByProvider(null, true)).toBe(true)
    expect(canEnterByProvider(verified, true)).toBe(true)
  })

  it('opens nothing for an address that the provider has not verified', () => {
    expect(canEnterByProvider(null, false)).toBe(false)
    expect(canEnterByProvider(verified, false)).toBe(false)
  })

  it('never opens an account that may do more than read', () => {
    for (const role of roles.filter((role) => role !== 'reader')) expect(canEnterByProvider({ ...verified, role }, true), role).toBe(false)
  })

  it('opens no account whose own address was never verified: somebody may have planted it', () => {
    expect(canEnterByProvider({ ...verified, emailVerifiedAt: null }, true)).toBe(false)
  })

  it('opens no disabled account', () => {
    expect(canEnterByProvider({ ...verified, disabledAt: new Date() }, true)).toBe(false)
  })
})
