import { expect, it } from 'vitest'
import { thoseWho } from '@/domain/accounts/testing/actors'
import { canChangeSettings, canChangeTipAccounts } from './policy'

it('settings / who may change them: editors and the owner, and where the money goes the owner alone', () => {
  expect(thoseWho(canChangeSettings)).toEqual(['system', 'editor', 'owner'])
  expect(thoseWho(canChangeTipAccounts)).toEqual(['system', 'owner'])
})
