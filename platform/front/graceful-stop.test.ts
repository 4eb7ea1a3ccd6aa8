import { Agent, request as httpRequest } from 'node:http'
import { describe, expect, it } from 'vitest'
import { gracefulStop } from './graceful-stop'
import { sendHtml, startFront } from './testing/start-front'

function ask(port: number, path: string, agent: Agent): Promise<{ status: number | undefined; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    httpRequest({ port, host: '127.0.0.1', path, agent }, (answer) => {
      answer.resume().on('end', () => resolve({ status: answer.statusCode, connection: answer.headers.connection }))
    })
      .on('error', reject)
      .end()
  })
}

/** A front whose page /slow waits until it is let go. */
async function startSlow() {
  let arrived = () => {}
  let release = () => {}
  const arriving = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const under = await startFront(async (request, response) => {
    if (request.url === '/slow') {
      arrived()
      await held
    }
    sendHtml(response, 'fine')
  })
  return { under, arriving, release: () => release() }
}

describe('a stop', () => {
  it('answers what was accepted and what comes on an open connection, closes everything, then ends', async () => {
    const { under, arriving, release } = await startSlow()
    const order: string[] = []
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    await ask(under.port, '/p/one', agent)
    const slow = ask(under.port, '/slow', new Agent({ keepAlive: true }))
    await arriving
    const exited = new Promise<number>((resolve) => {
      const close = async () => void order.push('closed')
      gracefulStop({ server: under.server, begin: under.front.beginStop, close, exit: resolve, graceMs: 100 })()
    })
    // The connection was idle when the stop began; a request on it is still answered, by the last answer it gets.
    expect(await ask(under.port, '/p/one', agent)).toEqual({ status: 200, connection: 'close' })
    order.push('let go')
    release()
    expect(await slow).toEqual({ status: 200, connection: 'close' })
    expect(await exited).toBe(0)
    expect(order).toEqual(['let go', 'closed'])
    await expect(ask(under.port, '/p/one', new Agent())).rejects.toThrow('ECONNREFUSED')
    under.front.close()
  })

  it('asked for twice ends at once, and so does one that takes too long', async () => {
    const { under, arriving, release } = await startSlow()
    const slow = ask(under.port, '/slow', new Agent())
    await arriving
    const codes: number[] = []
    const late = new Promise<void>((resolve) => {
      const exit = (code: number) => {
        codes.push(code)
        if (codes.length === 2) resolve()
      }
      const stop = gracefulStop({ server: under.server, begin: under.front.beginStop, close: async () => {}, exit, forceMs: 50 })
      stop()
      stop()
    })
    expect(codes).toEqual([1])
    await late
    expect(codes).toEqual([1, 1])
    release()
    await slow
    under.front.close()
  })
})
