import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openAddress } from './open-address'

// Which addresses a name has is for its owner to say; the tests need one who says anything.
const resolver = vi.hoisted(() => ({ found: [] as LookupAddress[] }))
vi.mock('node:dns', async (original) => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (_name: string, _options: object, done: (error: null, found: LookupAddress[]) => void) => done(null, resolver.found),
}))

const asked = vi.fn()
const server = createServer((_, response) => {
  asked()
  response.end('answered')
})
let port = 0
beforeEach(async () => {
  asked.mockClear()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const outer = { address: '127.0.0.1', family: 4 }
const inner = { address: '10.0.0.1', family: 4 }
const open = (found: LookupAddress[]) => {
  resolver.found = found
  const signal = AbortSignal.timeout(20_000)
  return openAddress(new URL(`http://two.example:${port}/`), { headers: {}, signal, admits: (address) => address === outer.address })
}

describe('fetching / a name with several addresses', () => {
  it.each([
    ['the first of them', [inner, outer]],
    ['the last of them', [outer, inner]],
    ['one in the middle', [outer, inner, outer]],
  ])('is not asked at all where %s leads into the private network', async (_, found) => {
    await expect(open(found)).rejects.toMatchObject({ temporary: false })
    expect(asked).not.toHaveBeenCalled()
  })

  it('is not asked where it has none', async () => {
    await expect(open([])).rejects.toMatchObject({ temporary: false })
  })

  it('is asked where all of them may be', async () => {
    const response = await open([outer, outer])
    response.resume()
    expect(response.statusCode).toBe(200)
  })
})
