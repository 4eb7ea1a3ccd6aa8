import { describe, expect, it } from 'vitest'
import { type Actor, anyone, type Role, roles } from '@/domain/accounts/types'
import {
  articlePermissions,
  articlesVisibleTo,
  canCreateArticle,
  canDeleteArticle,
  canEditArticle,
  canFeatureArticle,
  canPublishArticle,
  canSeeWorkingCopy,
  isPublished,
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
    ['remove', canDeleteArticle],
  ])('owner and editor may %s any essay, an author their own, nobody else', (_, may) => {
    const theirs = { authorId: 'somebody' }
    expect(actors.filter((actor) => may(actor, theirs)).map(nameOf)).toEqual(['system', 'editor', 'owner'])
    const own = actors.filter((actor) => actor.kind === 'user' && may(actor, { authorId: actor.id }))
    expect(own.map(nameOf)).toEqual(['author', 'editor', 'owner'])
  })

  it('an empty id is nobody’s: a visitor does not own what has no author', () => {
    expect(canEditArticle(anyone, { authorId: '' })).toBe(false)
  })

  it('a row of the list says the same as the rules one by one', () => {
    const own = { authorId: 'author' }
    expect(articlePermissions(person('author'), own)).toEqual({ edit: true, publish: true, remove: true, feature: false })
    expect(articlePermissions(person('owner'), own)).toEqual({ edit: true, publish: true, remove: true, feature: true })
    expect(articlePermissions(person('reader'), own)).toEqual({ edit: false, publish: false, remove: false, feature: false })
  })

  it('everybody may read what is published and not deleted, and nothing else', () => {
    expect(isPublished({ status: 'published', deletedAt: null })).toBe(true)
    expect(isPublished({ status: 'draft', deletedAt: null })).toBe(false)
    expect(isPublished({ status: 'published', deletedAt: new Date() })).toBe(false)
  })

  it('the filter of lists matches exactly what the policy allows one by one', () => {
    const rows = ['author', 'moderator', 'reader', 'somebody', ''].map((authorId) => ({ id: `by ${authorId}`, authorId }))
    for (const actor of actors) {
      const filter = articlesVisibleTo(actor)
      const listed = rows.filter((row) => (filter.authorId ?? row.authorId) === row.authorId && (filter.id?.in.includes(row.id) ?? true))
      expect(listed).toEqual(rows.filter((row) => canSeeWorkingCopy(actor, row)))
    }
  })
})
