import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [['https://liberapay.com/Far-Shore.am/donate', 'Far-Shore.am']],
  refused: ['liberapay.com', 'https://liberapay.com/'],
  links: [
    { account: 'nune', wish: { currency: 'EUR' }, address: 'https://liberapay.com/nune/donate' },
    { account: 'nune', wish: { amount: 12.5, currency: 'EUR' }, address: 'https://liberapay.com/nune/donate?amount=12.50&currency=EUR' },
  ],
}
