import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { CannotListen, listen } from './listen'

const servers: Server[] = []
const server = () => {
  const made = createServer((_request, response) => response.end())
  servers.push(made)
  return made
}
afterEach(() => {
  for (const one of servers.splice(0)) one.close()
})

/** Fails as the system would. */
function failing(code: string | undefined): Server {
  const made = server()
  made.listen = () => {
    made.emit('error', Object.assign(new Error('listen'), code === undefined ? {} : { code }))
    return made
  }
  return made
}

describe('server / listening', () => {
  it('tells the port that the system chose, on the address that was asked for', async () => {
    const made = server()
    const port = await listen(made, 0, '127.0.0.1')
    expect(made.address()).toMatchObject({ port, address: '127.0.0.1' })
    expect(port).toBeGreaterThan(0)
  })

  it('listens on every address where none is named', async () => {
    const made = server()
    await listen(made, 0, undefined)
    expect(['::', '0.0.0.0']).toContain((made.address() as AddressInfo).address)
  })

  it.each([
    ['EADDRINUSE', 'Port 80 is in use. Stop what listens there, or choose another with PORT.'],
    ['EACCES', 'Port 80 needs more rights than this user has. Choose one from 1024 up with PORT.'],
    ['EADDRNOTAVAIL', 'HOST=192.0.2.1 is no address of this machine.'],
    ['ENOTSUP', 'Port 80 cannot be opened (ENOTSUP).'],
    [undefined, 'Port 80 cannot be opened (unknown reason).'],
  ])('that cannot be says why, and what to do: %s', async (code, sentence) => {
    const failure = await listen(failing(code), 80, '192.0.2.1').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CannotListen)
    expect((failure as Error).message).toBe(sentence)
  })

  it('leaves what fails later to whoever else hears of it', async () => {
    const made = server()
    await listen(made, 0, '127.0.0.1')
    expect(made.listenerCount('error')).toBe(0)
  })
})
