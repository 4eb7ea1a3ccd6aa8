import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [
    ['example.org/tip', 'https://example.org/tip'],
    ['HTTPS://example.org/tip', 'https://example.org/tip'],
  ],
  refused: [
    'http://example.org/tip',
    'https://{amount}.example.org/',
    'https://nune:secret@example.org/',
    'https://localhost/tip',
    'ftp://example.org/',
  ],
  links: [
    {
      account: 'https://example.org/tip?amount={amount}&currency={currency}#give',
      wish: { amount: 12.5, currency: 'EUR' },
      address: 'https://example.org/tip?amount=12.50&currency=EUR#give',
    },
    {
      account: 'https://example.org/tip?amount={amount}&currency={currency}#give',
      wish: { currency: 'EUR' },
      address: 'https://example.org/tip?currency=EUR#give',
    },
  ],
}
