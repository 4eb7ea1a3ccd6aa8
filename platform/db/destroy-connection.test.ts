import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { destroyConnection } from './destroy-connection'

let silent: Server
let url: string

beforeEach(async () => {
  silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  url = `postgresql://nobody@127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/none`
})
afterEach(() => silent.close())

it('a connection to a server that has fallen silent is ended at once', async () => {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  client.connect().catch(() => {})
  const [socket] = (await once(silent, 'connection')) as [Socket]
  socket.on('error', () => {}).resume()
  expect(destroyConnection(client)).toBe(true)
  await once(socket, 'close')
})

it('a client that keeps its connection elsewhere is left to end politely', () => {
  expect(destroyConnection({})).toBe(false)
})
