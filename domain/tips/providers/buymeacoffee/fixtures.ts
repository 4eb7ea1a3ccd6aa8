import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [
    ['nune', 'nune'],
    ['@nune', 'nune'],
    ['https://www.buymeacoffee.com/nune?ref=button#x', 'nune'],
    ['buymeacoffee.com/nune/', 'nune'],
    ['http://coff.ee/nune', 'nune'],
  ],
  refused: ['https://buymeacoffee.com:8443/nune', 'https://ko-fi.com/nune', 'buymeacoffee.com'],
  links: [{ account: 'nune', wish: { amount: 5, currency: 'EUR' }, address: 'https://buymeacoffee.com/nune' }],
}
