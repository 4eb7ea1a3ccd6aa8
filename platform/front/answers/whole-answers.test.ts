import { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { announceLocally } from '../../changes/changes'
import { reading } from '../../exchange/exchange'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'
import { takesGivenHead } from './whole-answers'

let under: FrontUnderTest
afterEach(async () => {
  vi.restoreAllMocks()
  await under.stop()
})

async function startEssay() {
  let renders = 0
  under = await startFront((_request, response) => {
    reading('essay')
    renders += 1
    sendHtml(response, `render ${renders} ${'words '.repeat(500)}`)
  })
  await under.ask('/p/one')
}

const get = (...headers: string[]) => `${['GET /p/one HTTP/1.1', 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`

/** Sends all of it at once and reads until the server has closed. */
function talk(text: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(under.port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('end', () => resolve(Buffer.concat(chunks)))
    socket.on('error', reject)
  })
}

/** The answers of one connection, each with its head and body, their dates made the same. */
function answersIn(bytes: Buffer): string[] {
  const text = bytes.toString('latin1').replace(/^Date: .*$/gm, 'Date: then')
  return text.split(/(?=HTTP\/1\.1 )/)
}

/** Within one second, so that what was put together for it serves. */
async function atTheStartOfASecond<T>(act: () => Promise<T>): Promise<T> {
  const second = Math.floor(Date.now() / 1_000)
  vi.spyOn(Date, 'now').mockReturnValue((second + 60) * 1_000)
  return act()
}

it.each(['gzip', 'br', 'identity'])('an answer in one piece says byte for byte what node:http would have said (%s)', async (encoding) => {
  await startEssay()
  const long = vi.spyOn(ServerResponse.prototype, 'writeHead')
  const asked = get(`Accept-Encoding: ${encoding}`)
  const bytes = await atTheStartOfASecond(() => talk(asked.repeat(4) + get(`Accept-Encoding: ${encoding}`, 'Connection: close')))
  const [first, ...others] = answersIn(bytes)
  const last = others.pop()
  expect(others).toHaveLength(3)
  for (const other of others) expect(other).toBe(first)
  expect(last).toContain('Connection: close')
  // The first of the second and the one that ends the connection; the three between went the short way.
  expect(long).toHaveBeenCalledTimes(2)
})

it('a document that changes within the second is answered as it is now', async () => {
  await startEssay()
  await atTheStartOfASecond(async () => {
    for (const { body } of await askThrice()) expect(body).toContain('render 1 ')
    announceLocally({ tags: ['essay'], soft: false })
    for (const { body } of await askThrice()) expect(body).toContain('render 2 ')
  })
})

async function askThrice() {
  return [await under.ask('/p/one', keptOpen), await under.ask('/p/one', keptOpen), await under.ask('/p/one', keptOpen)]
}
const keptOpen = { headers: { connection: 'keep-alive', 'accept-encoding': 'gzip' } }

it('what is asked of the head alone, or is known already, is not sent', async () => {
  await startEssay()
  const { headers } = await under.ask('/p/one')
  const bytes = await atTheStartOfASecond(() =>
    talk(get() + get() + get() + get(`If-None-Match: ${headers.etag}`) + get('Connection: close').replace('GET', 'HEAD')),
  )
  const answers = answersIn(bytes)
  expect(answers.map((answer) => answer.slice(9, 12))).toEqual(['200', '200', '200', '304', '200'])
  for (const short of answers.slice(3)) expect(short).not.toContain('words')
})

it('an old client is answered the long way', async () => {
  await startEssay()
  const long = vi.spyOn(ServerResponse.prototype, 'writeHead')
  const old = get('Connection: keep-alive').replace('HTTP/1.1', 'HTTP/1.0')
  const bytes = await atTheStartOfASecond(() => talk(old.repeat(3) + get('Connection: close')))
  expect(answersIn(bytes)).toHaveLength(4)
  expect(long).toHaveBeenCalledTimes(4)
})

it('an answer in one piece is known to be possible in this Node.js, and not to be in one that keeps the head elsewhere', async () => {
  await startEssay()
  expect(takesGivenHead()).toBe(true)
  // As in one to which the two names mean nothing, and in one that lets nobody set them.
  expect(takesGivenHead(() => {})).toBe(false)
  const refuse = () => {
    throw new TypeError('Cannot set property _header')
  }
  expect(takesGivenHead(refuse)).toBe(false)
})
