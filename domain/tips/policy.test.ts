import { expect, it } from 'vitest'
import { thoseWho } from '@/domain/accounts/testing/actors'
import { canSeeAllTipClicks, canSeeTipClicks } from './policy'

it('tips / who may see how the jar does: those who write, and of every essay editors and the owner', () => {
  expect(thoseWho(canSeeTipClicks)).toEqual(['system', 'author', 'editor', 'owner'])
  expect(thoseWho(canSeeAllTipClicks)).toEqual(['system', 'editor', 'owner'])
})
