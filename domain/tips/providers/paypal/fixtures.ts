import type { ProviderFixtures } from '../contract'

export const fixtures: ProviderFixtures = {
  accounts: [
    ['https://www.paypal.com/paypalme/nune', 'nune'],
    ['paypal.me/nune/5EUR', 'nune'],
  ],
  refused: ['nune.a'],
  links: [
    { account: 'nune', wish: { currency: 'EUR' }, address: 'https://paypal.me/nune' },
    { account: 'nune', wish: { amount: 5, currency: 'EUR' }, address: 'https://paypal.me/nune/5EUR' },
    { account: 'nune', wish: { amount: 12.5, currency: 'EUR' }, address: 'https://paypal.me/nune/12.50EUR' },
  ],
}
