import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [
    ['https://github.com/sponsors/nune', 'nune'],
    ['github.com/nune', 'nune'],
  ],
  refused: ['-nune', 'github.com'],
  links: [{ account: 'nune', wish: { amount: 5, currency: 'EUR' }, address: 'https://github.com/sponsors/nune' }],
}
