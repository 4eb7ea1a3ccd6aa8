import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [['https://www.patreon.com/c/nune', 'nune']],
  refused: ['https://www.patreon.com/c/', 'patreon.com'],
  links: [{ account: 'nune', wish: { amount: 5, currency: 'EUR' }, address: 'https://www.patreon.com/nune' }],
}
