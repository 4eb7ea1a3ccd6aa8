import { createServer, request as httpRequest, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { readBody, SlowBody } from '../requests/read-body'
import { createHttpServer } from './create-http-server'
import { listen } from './listen'

let server: Server
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const port = () => (server.address() as AddressInfo).port

/** Sends these bytes and no more; resolves with what came back when the server has closed the connection. */
function sendAndWait(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let received = ''
    const socket = connect(port(), '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
  })
}

describe('a half-open request', () => {
  it.each([
    ['that has sent nothing', ''],
    ['whose headers stop', 'GET / HTTP/1.1\r\nHost: a\r\n'],
  ])('%s is closed', async (_, bytes) => {
    const timeouts = { headersMs: 100, requestMs: 10_000, keepAliveMs: 10_000, idleMs: 10_000, checkMs: 50 }
    server = createHttpServer((_request, response) => response.end(), timeouts)
    await listen(server, 0, '127.0.0.1')
    expect(await sendAndWait(bytes)).toContain('408 Request Timeout')
  })

  it('whose body stops is given up, and the one who waits for it is told', async () => {
    const rules = { timeoutMs: 50, slowestBytesPerSecond: 1_000, togetherBytes: 1_000 }
    const outcome = new Promise((resolve) => {
      server = createServer((request) => readBody(request, 1_000, 'a', rules).catch(resolve))
    })
    await listen(server, 0, '127.0.0.1')
    const outgoing = httpRequest({ port: port(), method: 'POST', headers: { 'content-length': '10' } })
    outgoing.on('error', () => {})
    outgoing.write('half')
    expect(await outcome).toBeInstanceOf(SlowBody)
  })
})

describe('headers', () => {
  it('beyond their limit are refused', async () => {
    server = createHttpServer((_request, response) => response.end())
    await listen(server, 0, '127.0.0.1')
    expect(await sendAndWait(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toContain('431')
  })
})

describe('a port in use', () => {
  it('is said in one sentence', async () => {
    server = createHttpServer((_request, response) => response.end())
    await listen(server, 0, '127.0.0.1')
    const second = createHttpServer(() => {})
    await expect(listen(second, port(), '127.0.0.1')).rejects.toThrow(`Port ${port()} is in use.`)
  })
})
