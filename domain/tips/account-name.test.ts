import { describe, expect, it } from 'vitest'
import { findTipProvider } from './providers/registry'

const read = (id: string, typed: string) => findTipProvider(id)?.readAccount(typed)

describe('an account is understood however the owner pastes it', () => {
  it.each([
    ['buymeacoffee', 'nune', 'nune'],
    ['buymeacoffee', '@nune', 'nune'],
    ['buymeacoffee', 'https://www.buymeacoffee.com/nune?ref=button#x', 'nune'],
    ['buymeacoffee', 'buymeacoffee.com/nune/', 'nune'],
    ['buymeacoffee', 'http://coff.ee/nune', 'nune'],
    ['kofi', 'https://ko-fi.com/Nune_A', 'Nune_A'],
    ['paypal', 'https://www.paypal.com/paypalme/nune', 'nune'],
    ['paypal', 'paypal.me/nune/5EUR', 'nune'],
    ['liberapay', 'https://liberapay.com/Far-Shore.am/donate', 'Far-Shore.am'],
    ['patreon', 'https://www.patreon.com/c/nune', 'nune'],
    ['github-sponsors', 'https://github.com/sponsors/nune', 'nune'],
    ['github-sponsors', 'github.com/nune', 'nune'],
    ['custom', 'example.org/tip', 'https://example.org/tip'],
    ['custom', 'HTTPS://example.org/tip', 'https://example.org/tip'],
  ])('%s: %s', (id, typed, account) => {
    expect(read(id, typed)).toBe(account)
  })

  it.each([
    ['kofi', 'https://buymeacoffee.com/nune'],
    ['kofi', 'ko-fi.com'],
    ['liberapay', 'liberapay.com'],
    ['liberapay', 'https://liberapay.com/'],
    ['buymeacoffee', 'https://buymeacoffee.com:8443/nune'],
    ['paypal', 'nune.a'],
    ['custom', 'http://example.org/tip'],
    ['custom', 'https://{amount}.example.org/'],
    ['custom', 'https://nune:secret@example.org/'],
    ['custom', 'https://localhost/tip'],
    ['custom', 'ftp://example.org/'],
  ])('%s refuses %s', (id, typed) => {
    expect(read(id, typed)).toBeNull()
  })
})

describe('a page of the owner’s own', () => {
  const page = 'https://example.org/tip?amount={amount}&currency={currency}#give'
  const link = (amount?: number) => findTipProvider('custom')?.linkFor(page, { amount, currency: 'EUR' })

  it('gets the amount and the currency where the owner put them', () => {
    expect(link(12.5)).toBe('https://example.org/tip?amount=12.50&currency=EUR#give')
  })

  it('gets no empty amount when the donor named none', () => {
    expect(link()).toBe('https://example.org/tip?currency=EUR#give')
  })
})
