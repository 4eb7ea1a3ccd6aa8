import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FetchWish, fetchPublic } from './fetch-public'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

async function serve(listener: RequestListener): Promise<{ url: string; port: number }> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port }
}

const wish: FetchWish = { accept: 'text/html', userAgent: 'test', type: /^text\/html$/, mostBytes: 1_000, tooLong: 'cut' }
const only = (port: number): FetchWish => ({ ...wish, admits: (address, asked) => address === '127.0.0.1' && asked === port })
const html = { 'content-type': 'text/html; charset=utf-8' }

describe('what lies elsewhere', () => {
  it('is read, and told no more than who asks', async () => {
    const asked = vi.fn()
    const { url, port } = await serve(({ headers, url: path }, response) => {
      asked({ ...headers, path })
      response.writeHead(200, html).end('<title>Hello</title>')
    })
    const found = await fetchPublic(`http://name:word@127.0.0.1:${port}/a?b=c#d`, only(port))
    expect(found.bytes.toString()).toBe('<title>Hello</title>')
    expect(found.contentType).toBe('text/html; charset=utf-8')
    expect(found.url).toContain(url.slice(7))
    expect(asked.mock.calls[0]?.[0]).toEqual({
      accept: 'text/html',
      'accept-encoding': 'identity',
      'user-agent': 'test',
      host: `127.0.0.1:${port}`,
      connection: 'close',
      path: '/a?b=c',
    })
  })

  it('is not asked where it is this machine, by number or by name, on any port', async () => {
    const asked = vi.fn()
    const { port } = await serve((_, response) => {
      asked()
      response.writeHead(200, html).end('secret')
    })
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.0.0.1', '0', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254']) {
      for (const at of [`:${port}`, '', ':80', ':22'])
        await expect(fetchPublic(`http://${host}${at}/`, wish), host + at).rejects.toMatchObject({
          message: 'That address does not lead to the public network.',
          temporary: false,
        })
    }
    expect(asked).not.toHaveBeenCalled()
  })

  it('is asked by http and https only', async () => {
    for (const address of ['ftp://127.0.0.1/', 'file:///etc/passwd', 'data:text/html,x', 'unix:/tmp/socket'])
      await expect(fetchPublic(address, { ...wish, admits: () => true })).rejects.toMatchObject({ temporary: false })
    await expect(fetchPublic('not an address', wish)).rejects.toMatchObject({ temporary: false })
  })

  it('is connected to by the address that was checked: a name is looked up once', async () => {
    const { port } = await serve((_, response) => response.writeHead(200, html).end('once'))
    const checked: string[] = []
    const admits = (address: string) => {
      checked.push(address)
      return ['127.0.0.1', '::1'].includes(address)
    }
    await fetchPublic(`http://localhost:${port}/`, { ...wish, admits })
    expect(new Set(checked).size).toBe(checked.length)
    expect(checked).toContain('127.0.0.1')
  })

  it('may lead on three times, and each step is checked anew', async () => {
    const { port } = await serve(({ url = '' }, response) => {
      const step = Number(url.slice(1))
      if (step === 0) response.writeHead(200, html).end('there')
      else response.writeHead(302, { location: `/${step - 1}` }).end()
    })
    expect((await fetchPublic(`http://127.0.0.1:${port}/3`, only(port))).url).toBe(`http://127.0.0.1:${port}/0`)
    await expect(fetchPublic(`http://127.0.0.1:${port}/4`, only(port))).rejects.toMatchObject({ message: 'It leads on and on.' })
  })

  it('does not lead to what may not be asked', async () => {
    const inner = vi.fn()
    const secret = await serve((_, response) => {
      inner()
      response.end('secret')
    })
    for (const location of [
      `${secret.url}/`,
      'http://169.254.169.254/latest/',
      'file:///etc/passwd',
      'http://[::1]/',
      '//localhost/',
      'http://%zz/',
    ]) {
      const { url, port } = await serve((_, response) => response.writeHead(302, { location }).end())
      await expect(fetchPublic(url, only(port)), location).rejects.toMatchObject({ temporary: false })
    }
    expect(inner).not.toHaveBeenCalled()
  })

  it('is cut where its beginning is enough, and refused where half of it is nothing', async () => {
    const { url, port } = await serve((request, response) => {
      response.writeHead(200, request.url === '/said' ? { ...html, 'content-length': '5000' } : html)
      response.end('x'.repeat(5_000))
    })
    expect((await fetchPublic(url, only(port))).bytes).toHaveLength(1_000)
    for (const path of ['/said', '/unsaid'])
      await expect(fetchPublic(url + path, { ...only(port), tooLong: 'refuse' })).rejects.toMatchObject({ message: 'It is too large.' })
  })

  it('is given up after a while, whether it is silent before, between or within its answer', async () => {
    const { url, port } = await serve((request, response) => {
      if (request.url === '/silent') return
      if (request.url === '/slow') return void response.writeHead(200, html).write('a little')
      // Leads on to itself: the time is for all of it.
      setTimeout(() => response.writeHead(302, { location: '/silent' }).end(), 50)
    })
    for (const path of ['/silent', '/slow', '/leads'])
      await expect(fetchPublic(url + path, { ...only(port), timeoutMs: 250 }), path).rejects.toMatchObject({
        message: 'It took too long to answer.',
        temporary: true,
      })
  })

  it('is worth another try only where that may help', async () => {
    const { url, port } = await serve(({ url: path = '' }, response) => {
      if (path === '/cut') {
        response.writeHead(200, { ...html, 'content-length': '100' }).write('a')
        return void response.socket?.destroy()
      }
      response.writeHead(Number(path.slice(1)), html).end()
    })
    const outcome = (path: string) => fetchPublic(url + path, only(port)).catch(({ temporary }: { temporary: boolean }) => temporary)
    for (const path of ['/404', '/403', '/410', '/204']) expect(await outcome(path), path).toBe(false)
    for (const path of ['/500', '/503', '/429', '/cut']) expect(await outcome(path), path).toBe(true)
    const nobody = await fetchPublic('http://nobody.invalid/', { ...wish, admits: () => true }).catch((error: Error) => error)
    expect(nobody).toMatchObject({ temporary: true })
  })

  it.each([
    ['of another kind', { 'content-type': 'application/pdf' }],
    ['of no kind', {}],
    ['packed', { ...html, 'content-encoding': 'gzip' }],
  ])('is refused if it is %s', async (_, headers) => {
    const { url, port } = await serve((_request, response) => response.writeHead(200, headers).end('x'))
    await expect(fetchPublic(url, only(port))).rejects.toMatchObject({ temporary: false })
  })
})
