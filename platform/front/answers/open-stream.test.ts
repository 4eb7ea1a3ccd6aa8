import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type FrontUnderTest, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

const text = 'One line of many.\n'.repeat(500)
async function startFile(headers: Record<string, string>, body: string | Buffer = text, status = 200) {
  under = await startFront((_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, headers)
    response.end(body)
  })
}
const plain = { identity: (bytes: Buffer) => bytes, gzip: gunzipSync, br: brotliDecompressSync }

/** Asks, and leaves the bytes of the answer as they are. */
function ask(encoding: string): Promise<{ headers: Record<string, unknown>; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding }
    httpRequest({ port: under.port, host: '127.0.0.1', path: '/media/file', headers, agent: false }, async (answer) => {
      resolve({ headers: answer.headers, bytes: Buffer.concat(await answer.toArray()) })
    })
      .on('error', reject)
      .end()
  })
}

describe('front / an answer that is passed on as it comes', () => {
  it.each(['gzip', 'br'] as const)('is compressed on its way by %s where that helps, and caches are told so', async (encoding) => {
    await startFile({ 'content-type': 'image/svg+xml', 'content-length': String(text.length), etag: '"of-the-file"' })
    const { headers, bytes } = await ask(encoding)
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding', etag: '"of-the-file"' })
    expect(headers['content-length']).toBeUndefined()
    expect(bytes.length).toBeLessThan(text.length / 4)
    expect(plain[encoding](bytes).toString()).toBe(text)
  })

  it.each([
    ['the client takes it plain', 'identity', 'image/svg+xml'],
    ['it is compressed in itself', 'gzip', 'image/jpeg'],
    ['nobody says what it is', 'gzip', 'application/octet-stream'],
  ])('is as it is where %s: its length is told', async (_, encoding, type) => {
    await startFile({ 'content-type': type, 'content-length': String(text.length), etag: '"of-the-file"' })
    const { headers, bytes } = await ask(encoding)
    expect(headers).toMatchObject({ 'content-length': String(text.length), 'content-type': type, etag: '"of-the-file"' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(bytes.toString()).toBe(text)
  })

  it('tells no length that nobody has told', async () => {
    await startFile({ 'content-type': 'image/jpeg' })
    const { headers, bytes } = await ask('gzip')
    expect([headers['content-length'], headers['transfer-encoding']]).toEqual([undefined, 'chunked'])
    expect(bytes.toString()).toBe(text)
  })

  it.each([204, 301, 304])('has nothing to compress under %i', async (status) => {
    await startFile({ 'content-type': 'image/svg+xml', location: '/media/other' }, '', status)
    const { headers, bytes } = await ask('gzip')
    expect([headers['content-encoding'], bytes.length]).toEqual([undefined, 0])
  })
})
