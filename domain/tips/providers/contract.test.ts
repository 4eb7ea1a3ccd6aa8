import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inEnglish } from '@/i18n/in-english'
import type { ProviderFixtures } from './contract'
import { findTipProvider, tipProviders } from './registry'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

it('tip providers: every folder is registered under its name, and whatever is registered has a folder', () => {
  expect(tipProviders.map(({ id }) => id).sort()).toEqual(folders.sort())
})

it.each(folders)('tip providers: %s has its provider, fixtures and a README', (id) => {
  for (const file of ['provider.ts', 'fixtures.ts', 'README.md'])
    expect(existsSync(`${import.meta.dirname}/${id}/${file}`), file).toBe(true)
})

const hostile = [
  '',
  ' ',
  '@',
  '/',
  '..',
  '../admin',
  'javascript:alert(1)',
  'JaVaScRiPt://ko-fi.com/%0aalert(1)',
  'data:text/html,x',
  'https://evil.example/nune@',
  'https://ko-fi.com@evil.example/nune',
  'https://buymeacoffee.com.evil.example/nune',
  '//evil.example/nune',
  'nune?to=https://evil.example',
  'nune#x',
  'nune/../../x',
  'nu\nne',
  '<script>',
  'x'.repeat(400),
]

describe.each(tipProviders.map((provider) => [provider.id, provider] as const))('the tip provider %s', (id, provider) => {
  const kept = provider.readAccount(provider.account.example) ?? ''

  it('is found by an id that fits into an address', () => {
    expect(findTipProvider(id)).toBe(provider)
    expect(id).toMatch(/^[a-z][a-z0-9-]{1,38}$/)
  })

  it('takes its own example, and reads what it kept as it kept it', () => {
    expect(kept).not.toBe('')
    expect(provider.readAccount(kept)).toBe(kept)
    expect(provider.readAccount(`  ${kept} `)).toBe(kept)
  })

  it('understands its accounts however the owner pastes them, refuses what is none, and makes the very links of its fixtures', async () => {
    const { fixtures }: { fixtures: ProviderFixtures } = await import(`./${id}/fixtures.ts`)
    for (const list of [fixtures.accounts, fixtures.refused, fixtures.links]) expect(list.length).toBeGreaterThan(0)
    for (const [typed, account] of fixtures.accounts) expect(provider.readAccount(typed), typed).toBe(account)
    for (const typed of fixtures.refused) expect(provider.readAccount(typed), typed).toBeNull()
    for (const { account, wish, address } of fixtures.links) expect(provider.linkFor(account, wish)).toBe(address)
  })

  it('leads to an https address of its own, with and without an amount', () => {
    for (const amount of [undefined, 5, 12.5, 10_000]) {
      const link = new URL(provider.linkFor(kept, { amount, currency: 'EUR' }))
      expect(link.protocol).toBe('https:')
      expect(link.username + link.password + link.port).toBe('')
      if (provider.hosts.length > 0) expect(provider.hosts).toContain(link.hostname.replace(/^www\./, ''))
    }
  })

  it('names the amount exactly if it says that it takes amounts', () => {
    const link = provider.linkFor(kept, { amount: 12.5, currency: 'EUR' })
    expect(link.includes('12.50')).toBe(provider.takesAmounts(kept))
    expect(provider.linkFor(kept, { currency: 'EUR' })).not.toMatch(/undefined|NaN|[{}]|%7B/)
  })

  it('refuses what would lead elsewhere or run', () => {
    for (const typed of hostile) {
      const read = provider.readAccount(typed)
      if (read === null) continue
      const link = new URL(provider.linkFor(read, { currency: 'EUR' }))
      expect(provider.hosts.length, `${typed} was taken as ${read}`).toBe(0)
      expect(link.protocol).toBe('https:')
      expect(link.username).toBe('')
    }
  })

  it('says in words what it wants', () => {
    const { label, hint } = provider.account
    const refusal = inEnglish(provider.account.refusal)
    for (const words of [provider.name, label, hint, refusal]) expect(words.length).toBeGreaterThan(2)
    expect(refusal).toMatch(/\.$/)
  })
})

it('no two providers share an id', () => {
  expect(new Set(tipProviders.map(({ id }) => id)).size).toBe(tipProviders.length)
})
