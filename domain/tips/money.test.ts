import { expect, it } from 'vitest'
import { readMoney } from './money'

it.each([
  ['12.50', 'EUR', 1250],
  ['12.5', 'eur', 1250],
  ['3', 'USD', 300],
  ['0.01', 'USD', 1],
  ['1250', 'JPY', 1250],
  ['1250.00', 'JPY', 1250],
  ['1.234', 'KWD', 1234],
  ['12.5000', 'EUR', 1250],
  ['19.99', 'EUR', 1999],
])('tips / money: %s %s is %i in minor units', (text, currency, minor) =>
  expect(readMoney(text, currency)).toEqual({ minor, currency: currency.toUpperCase() }),
)

it.each([
  ['12.505', 'EUR'],
  ['12.5', 'JPY'],
  ['-5', 'EUR'],
  ['0', 'EUR'],
  ['1e3', 'EUR'],
  ['1,000', 'EUR'],
  ['', 'EUR'],
  ['5', 'EURO'],
  ['5', ''],
  ['99999999999999', 'EUR'],
])('tips / money: %j %j is no amount', (text, currency) => expect(readMoney(text, currency)).toBeNull())
