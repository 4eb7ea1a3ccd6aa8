import { describe, expect, it } from 'vitest'
import { tipJarSchema } from '@/domain/settings/schema'
import { offeredProviders, readAmount, tipTarget } from './offered-providers'

const jar = tipJarSchema.parse({
  enabled: true,
  providers: [
    { id: 'paypal', account: 'nune', label: '' },
    { id: 'nowhere', account: 'nune', label: '' },
    { id: 'kofi', account: 'https://evil.example/nune', label: '' },
    { id: 'custom', account: 'https://example.org/tip', label: 'My bank' },
    { id: 'paypal', account: 'other', label: '' },
  ],
})

describe('what a jar offers', () => {
  it('is what is known and holds, in the owner’s order and by the owner’s names', () => {
    expect(offeredProviders(jar).map(({ provider, account, label }) => [provider.id, account, label])).toEqual([
      ['paypal', 'nune', 'PayPal'],
      ['custom', 'https://example.org/tip', 'My bank'],
    ])
  })

  it('is nothing while the jar is put away', () => {
    expect(offeredProviders({ ...jar, enabled: false })).toEqual([])
    expect(tipTarget({ ...jar, enabled: false }, 'paypal', 5)).toBeNull()
  })

  it('leads only to what the settings name', () => {
    expect(tipTarget(jar, 'paypal', 5)).toBe('https://paypal.me/nune/5EUR')
    expect(tipTarget(jar, 'kofi', undefined)).toBeNull()
    expect(tipTarget(jar, 'https://evil.example', undefined)).toBeNull()
  })
})

describe('an amount in a link', () => {
  it.each([
    ['5', 5],
    ['12.50', 12.5],
    ['10000', 10_000],
  ])('%s is taken', (text, amount) => expect(readAmount(text)).toBe(amount))

  it.each([null, '', '0', '-5', '10001', '99999', '1e3', '5 EUR', '5.001', 'NaN'])('%s is as if none was named', (text) =>
    expect(readAmount(text)).toBeUndefined(),
  )
})
