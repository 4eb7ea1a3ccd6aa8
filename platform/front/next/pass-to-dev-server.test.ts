import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logInto } from '../../log/logger'
import { passToDevServer } from './pass-to-dev-server'

let server: Server
let lines: string[]
beforeEach(async () => {
  lines = []
  logInto({ write: (line) => void lines.push(line) })
  const pass = passToDevServer(
    async (request, response) => {
      if (request.url === '/_next/broken') throw new Error('no such chunk')
      response.end('development server')
    },
    (_request, response) => response.end('front'),
  )
  server = createServer(pass).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
})
afterEach(() => {
  logInto(undefined)
  server.close()
})
const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)

describe('front / development', () => {
  it.each(['/_next/static/chunk.js', '/_next/webpack-hmr', '/__nextjs_original-stack-frames'])(
    'leaves the framework’s own files and tools to it: %s',
    async (path) => {
      const answer = await ask(path)
      expect([await answer.text(), answer.headers.get('x-content-type-options')]).toEqual(['development server', 'nosniff'])
    },
  )

  it.each(['/', '/p/one', '/p/_next/x', '/admin', '/?x=/_next/'])('answers everything else as it would be answered: %s', async (path) => {
    const answer = await ask(path)
    expect([await answer.text(), answer.headers.get('x-content-type-options')]).toEqual(['front', null])
  })

  it('goes on after the framework has failed, and says so', async () => {
    await expect(ask('/_next/broken')).rejects.toThrow()
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 'error', category: 'front', error: expect.objectContaining({ message: 'no such chunk' }) }),
    ])
    expect(await (await ask('/')).text()).toBe('front')
  })
})
