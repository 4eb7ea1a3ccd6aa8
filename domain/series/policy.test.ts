import { describe, expect, it } from 'vitest'
import { person, thoseWho } from '@/domain/accounts/testing/actors'
import { canEditSeries } from './policy'

describe('series / who may edit one', () => {
  it('editors and the owner, whoever wrote what is in it', () => {
    expect(thoseWho((actor) => canEditSeries(actor, ['somebody', 'author']))).toEqual(['system', 'editor', 'owner'])
  })

  it('an author whose essays alone are in it, or that is still empty; no moderator and no reader', () => {
    expect(thoseWho((actor) => canEditSeries(actor, ['author', 'author']))).toEqual(['system', 'author', 'editor', 'owner'])
    expect(thoseWho((actor) => canEditSeries(actor, []))).toEqual(['system', 'author', 'editor', 'owner'])
    for (const role of ['reader', 'moderator'] as const) expect(canEditSeries(person(role), [role])).toBe(false)
  })
})
