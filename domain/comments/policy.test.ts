import { describe, expect, it } from 'vitest'
import { actors, person, thoseWho } from '@/domain/accounts/testing/actors'
import { anyone } from '@/domain/accounts/types'
import { canModerateComment, canSeeQueue, canUndoStroke, commentPermissions, moderatedEssays } from './policy'
import { commentStatuses } from './types'

const theirs = { articleAuthorId: 'somebody' }
const system = actors[1] ?? anyone

describe('comments / who may moderate', () => {
  it('moderators, editors, the owner and the system decide everywhere, an author under their own essays', () => {
    expect(thoseWho((actor) => canModerateComment(actor, theirs))).toEqual(['system', 'moderator', 'editor', 'owner'])
    expect(thoseWho((actor) => canModerateComment(actor, { articleAuthorId: 'author' }))).toContain('author')
    expect(canModerateComment(person('reader'), { articleAuthorId: 'reader' })).toBe(false)
    expect(canModerateComment(anyone, { articleAuthorId: '' })).toBe(false)
  })

  it('everybody who works in the admin has a queue', () => {
    expect(thoseWho(canSeeQueue)).toEqual(['system', 'moderator', 'author', 'editor', 'owner'])
  })

  it('the queue lists exactly what the same person may decide', () => {
    const lists = (essays: ReturnType<typeof moderatedEssays>, authorId: string) =>
      essays === 'all' || (essays !== 'none' && essays.ofAuthor === authorId)
    for (const actor of actors) {
      for (const articleAuthorId of ['author', 'reader', 'somebody', ''])
        expect(lists(moderatedEssays(actor), articleAuthorId), articleAuthorId).toBe(canModerateComment(actor, { articleAuthorId }))
    }
    expect([moderatedEssays(anyone), moderatedEssays(person('reader'))]).toEqual(['none', 'none'])
  })
})

describe('comments / nobody acts on somebody above them', () => {
  it('a moderator decides about readers, guests and other moderators, the owner about everybody', () => {
    const by = (role: 'reader' | 'moderator' | 'editor' | 'owner') =>
      ({ ...theirs, status: 'approved', writer: { id: 'w', role } }) as const
    const mayHide = (who: 'moderator' | 'owner') =>
      (['reader', 'moderator', 'editor', 'owner'] as const).filter((role) => commentPermissions(person(who), by(role)).hide)
    expect([mayHide('moderator'), mayHide('owner')]).toEqual([
      ['reader', 'moderator'],
      ['reader', 'moderator', 'editor', 'owner'],
    ])
  })

  it('a stroke is taken back by whoever drew it, or by somebody not below them who decides everywhere', () => {
    expect(thoseWho((actor) => canUndoStroke(actor, { id: 'x', role: 'editor' }))).toEqual(['system', 'editor', 'owner'])
    expect(canUndoStroke(person('author'), { id: 'author', role: 'author' })).toBe(true)
    expect(canUndoStroke(person('author'), { id: 'x', role: 'reader' })).toBe(false)
  })
})

describe('comments / what may be done with one', () => {
  it.each([
    ['approve', ['held']],
    ['hide', ['approved', 'held']],
    ['restore', ['hidden', 'deleted']],
    ['delete', ['approved', 'held', 'hidden']],
    ['reply', ['approved', 'held']],
  ] as const)('the owner may %s what is %s', (verb, from) => {
    const may = commentStatuses.filter((status) => commentPermissions(person('owner'), { ...theirs, status, writer: null })[verb])
    expect([...may].sort()).toEqual([...from].sort())
  })

  it('somebody signed in without rights may reply to what everybody sees, and nothing else; the signed out and the system may not', () => {
    const none = { approve: false, hide: false, restore: false, delete: false, keep: false, reply: false }
    const of = (actor: (typeof actors)[number], status: (typeof commentStatuses)[number]) =>
      commentPermissions(actor, { ...theirs, status, writer: null })
    for (const status of commentStatuses) {
      expect(of(person('reader'), status)).toEqual({ ...none, reply: status === 'approved' })
      expect(of(anyone, status)).toEqual(none)
      expect(of(system, status).reply).toBe(false)
    }
  })
})
