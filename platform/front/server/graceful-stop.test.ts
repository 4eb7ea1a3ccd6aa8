import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type FrontUnderTest, formType, sendHtml, startFront } from '../testing/start-front'
import { type GracefulStopOptions, gracefulStop } from './graceful-stop'

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

/** The stop of this front, how it exits, and what it did on the way. Made before the connections it is to know of. */
function stopOf({ server, front }: FrontUnderTest, options: Partial<GracefulStopOptions> = {}) {
  const order: string[] = []
  let exit = (_code: number) => {}
  const exited = new Promise<number>((resolve) => {
    exit = resolve
  })
  const close = async () => void order.push('closed')
  return { stop: gracefulStop({ server, begin: front.beginStop, close, exit, graceMs: 100, ...options }), exited, order }
}

/** A connection over which nothing has been sent, seen from both ends. */
async function openConnection({ server, port }: FrontUnderTest): Promise<{ client: Socket; served: Socket }> {
  const accepted = once(server, 'connection')
  const client = connect(port, '127.0.0.1').on('error', () => {})
  const [served] = await accepted
  return { client, served }
}

describe('a stop', () => {
  it('answers what was accepted and what comes on an open connection, closes everything, then ends', async () => {
    const { under, arriving, release } = await startSlow()
    const { stop, exited, order } = stopOf(under)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    await ask(under.port, '/p/one', agent)
    const slow = ask(under.port, '/slow', new Agent({ keepAlive: true }))
    await arriving
    stop()
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

  it('does not wait for a connection that has sent nothing', async () => {
    const under = await startFront((_request, response) => sendHtml(response, 'fine'))
    const { stop, exited, order } = stopOf(under)
    const silent = await openConnection(under)
    const cut = once(silent.client, 'close')
    stop()
    await cut
    expect(await exited).toBe(0)
    expect(order).toEqual(['closed'])
    under.front.close()
  })

  it.each([
    ['head', (host: string) => [`GET /p/one HTTP/1.1\r\nHost: ${host}\r\n`, '\r\n']],
    [
      'body',
      (host: string) => [
        `POST /admin/x HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: ${formType}\r\nContent-Length: 5\r\n\r\na=`,
        'one',
      ],
    ],
  ])('answers a request whose %s arrives slowly', async (_, inTwo) => {
    const under = await startFront((_request, response) => sendHtml(response, 'fine'))
    const { stop, exited } = stopOf(under)
    const silent = await openConnection(under)
    const slow = await openConnection(under)
    const [begun = '', rest = ''] = inTwo(`127.0.0.1:${under.port}`)
    slow.client.write(begun)
    await expect.poll(() => slow.served.bytesRead).toBe(begun.length)
    stop()
    // By now whatever may be cut has been cut.
    await once(silent.client, 'close')
    slow.client.write(rest)
    const answer = (await slow.client.setEncoding('utf8').toArray()).join('')
    expect(answer).toContain('HTTP/1.1 200 OK')
    expect(await exited).toBe(0)
    under.front.close()
  })

  it('that takes too long cuts what is left, closes everything all the same, and says so', async () => {
    const { under, arriving, release } = await startSlow()
    const { stop, exited, order } = stopOf(under, { forceMs: 50 })
    const cut = expect(ask(under.port, '/slow', new Agent())).rejects.toThrow('socket hang up')
    await arriving
    stop()
    await cut
    expect(await exited).toBe(1)
    expect(order).toEqual(['closed'])
    release()
    under.front.close()
  })

  it('does not wait for ever for what does not close', async () => {
    const under = await startFront((_request, response) => sendHtml(response, 'fine'))
    const { stop, exited } = stopOf(under, { close: () => new Promise(() => {}), forceMs: 50, closeMs: 50 })
    stop()
    expect(await exited).toBe(1)
    under.front.close()
  })

  it('asked for twice ends at once', async () => {
    const { under, arriving, release } = await startSlow()
    const slow = ask(under.port, '/slow', new Agent())
    await arriving
    const codes: number[] = []
    const { stop } = stopOf(under, { exit: (code) => codes.push(code) })
    stop()
    stop()
    expect(codes).toEqual([1])
    release()
    await slow
    under.front.close()
  })
})
