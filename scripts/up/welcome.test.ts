import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Checkout, freePort } from './testing/checkout'

let checkout: Checkout
beforeEach(() => {
  checkout = new Checkout()
})
afterEach(() => checkout.remove())

async function welcome(env: Record<string, string>): Promise<string> {
  const start = checkout.start({ PORT: await freePort(), ...env })
  await start.up
  start.process.kill('SIGTERM')
  return (await start.ended).said
}

describe('start / a server that others can reach', () => {
  it('says in one sentence to set PUBLIC_URL, and nothing where it is set or nobody else is heard', async () => {
    const sentence = /\n {2}PUBLIC_URL is not set: [^\n]+\.\n/
    expect(await welcome({ HOST: '' })).toMatch(sentence)
    expect(await welcome({ HOST: '0.0.0.0' })).toMatch(sentence)
    expect(await welcome({ HOST: '', PUBLIC_URL: 'https://essays.example' })).not.toMatch('PUBLIC_URL')
    for (const HOST of ['127.0.0.1', 'localhost']) expect(await welcome({ HOST })).not.toMatch('PUBLIC_URL')
  })
})
