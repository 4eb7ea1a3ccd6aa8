import { describe, expect, it } from 'vitest'
import { type Actor, anyone, type Role, roles } from '@/domain/accounts/types'
import {
  articlesVisibleTo,
  canCreateArticle,
  canEditArticle,
  canFeatureArticle,
  canPublishArticle,
  canRemoveArticle,
  canSeeWorkingCopy,
} from './policy'

const person = (role: Role): Actor => ({ kind: 'user', id: role, name: role, email: '', role, sessionId: '', address: '' })
const system: Actor = { kind: 'system', reason: 'test' }
const actors = [anyone, system, ...roles.map(person)]
const nameOf = (actor: Actor) => (actor.kind === 'user' ? actor.role : actor.kind)

describe('who may do what with an essay', () => {
  it.each([
    { may: canCreateArticle, allowed: ['system', 'author', 'editor', 'owner'] },
    { may: canFeatureArticle, allowed: ['system', 'editor', 'owner'] },
  ])('$may.name: $allowed', ({ may, allowed }) => {
    expect(actors.filter(may).map(nameOf)).toEqual(allowed)
  })

  it.each([
    ['edit', canEditArticle],
    ['see the working copy of', canSeeWorkingCopy],
    ['publish', canPublishArticle],
    ['remove', canRemoveArticle],
  ])('owner and editor may %s any essay, an author their own, nobody else', (_, may) => {
    const theirs = { authorId: 'somebody' }
    expect(actors.filter((actor) => may(actor, theirs)).map(nameOf)).toEqual(['system', 'editor', 'owner'])
    const own = actors.filter((actor) => actor.kind === 'user' && may(actor, { authorId: actor.id }))
    expect(own.map(nameOf)).toEqual(['author', 'editor', 'owner'])
  })

  it('an empty id is nobody’s: a visitor does not own what has no author', () => {
    expect(canEditArticle(anyone, { authorId: '' })).toBe(false)
  })

  it('the filter of lists matches exactly what the policy allows one by one', () => {
    const rows = ['author', 'somebody', ''].map((authorId) => ({ id: `by ${authorId}`, authorId }))
    for (const actor of actors) {
      const filter = articlesVisibleTo(actor)
      const listed = rows.filter((row) => (filter.authorId ?? row.authorId) === row.authorId && (filter.id?.in.includes(row.id) ?? true))
      expect(listed).toEqual(rows.filter((row) => canSeeWorkingCopy(actor, row)))
    }
  })
})
