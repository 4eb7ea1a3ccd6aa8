import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [['https://ko-fi.com/Nune_A', 'Nune_A']],
  refused: ['https://buymeacoffee.com/nune', 'ko-fi.com'],
  links: [{ account: 'nune', wish: { amount: 5, currency: 'EUR' }, address: 'https://ko-fi.com/nune' }],
}
