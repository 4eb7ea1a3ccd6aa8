import { expect, it } from 'vitest'
import { PendingSteps } from './pending-steps'

it('does what waits, in the order in which it was typed, and nothing that no longer waits', async () => {
  const steps = new PendingSteps()
  const done: string[] = []
  const step = (name: string) => async () => {
    done.push(name)
    return undefined
  }
  steps.put('slug', step('slug'))
  steps.put('series', step('series'))
  steps.put('other', step('other'))
  steps.put('other', undefined)
  expect(await steps.settle()).toBeUndefined()
  expect(done).toEqual(['slug', 'series'])
})

it('stops at the first refusal and says why', async () => {
  const steps = new PendingSteps()
  const done: string[] = []
  steps.put('slug', async () => 'That address is taken.')
  steps.put('series', async () => {
    done.push('series')
    return undefined
  })
  expect(await steps.settle()).toBe('That address is taken.')
  expect(done).toEqual([])
})
