import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [['https://opencollective.com/the-far-shore', 'the-far-shore']],
  refused: ['opencollective.com', 'the.far.shore'],
  links: [{ account: 'the-far-shore', wish: { amount: 5, currency: 'EUR' }, address: 'https://opencollective.com/the-far-shore/donate' }],
}
