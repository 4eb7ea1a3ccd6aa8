import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { eventually } from '../../testing/eventually'
import { listen } from '../server/listen'
import { followStream } from '../testing/follow-stream'
import { OpenStreams, type StreamRules } from './open-streams'

const rules: StreamRules = { most: 2, mostOfOne: 2, beatMs: 60_000, unreadBytes: 16 * 1024 }
let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server that connects whoever comes, and how each was connected. */
async function serve(streams: OpenStreams): Promise<{ port: number; responses: ServerResponse[] }> {
  const responses: ServerResponse[] = []
  server = createServer((_request, response) => {
    streams.admit(`192.0.2.${responses.length}`, response)
    responses.push(response)
    response.writeHead(200).flushHeaders()
  })
  await listen(server, 0, '127.0.0.1')
  return { port: (server.address() as AddressInfo).port, responses }
}

describe('streams / open ones', () => {
  it('are kept awake by a line that says nothing', async () => {
    const { port } = await serve(new OpenStreams({ ...rules, beatMs: 10 }))
    const followed = await followStream(port, '/')
    await eventually(() => expect(followed.text()).toMatch(/^:\n\n:\n\n/))
    followed.close()
  })

  it('who takes nothing of what is sent is let go', async () => {
    const streams = new OpenStreams(rules)
    const { port, responses } = await serve(streams)
    const followed = await followStream(port, '/')
    const [response] = responses
    response?.cork()
    if (response) for (let at = 0; at < 20; at += 1) streams.send(response, 'x'.repeat(1024))
    await followed.ended
    await eventually(() => expect(streams.size).toBe(0))
  })

  it('are no more than so many, wherever from, and none once they were ended', async () => {
    const streams = new OpenStreams(rules)
    const { port, responses } = await serve(streams)
    const followed = [await followStream(port, '/'), await followStream(port, '/')]
    expect(() => streams.admit('192.0.2.9', responses[0] as ServerResponse)).toThrow('tooMuchAtOnce')
    streams.endAll()
    await Promise.all(followed.map(({ ended }) => ended))
    await eventually(() => expect(streams.size).toBe(0))
    expect(() => streams.admit('192.0.2.9', responses[0] as ServerResponse)).toThrow('tooMuchAtOnce')
  })
})
