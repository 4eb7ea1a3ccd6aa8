import { IncomingMessage, ServerResponse, STATUS_CODES } from 'node:http'
import { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { logFor } from '../../log/logger'
import { defaultTimeouts } from '../server/timeouts'

/** What is asked for often, head and body as one run of bytes. Everything in it is of one second: the Date is said in it. */
const wholes = new Map<readonly string[], Buffer | undefined>()
let second = 0
let held = 0
const mostBytes = 8 * 1024 * 1024

/**
 * Answers with a head and a body that have been answered in this very second before, in one write. node:http checks
 * every header of every answer and joins them anew: a third of the time of an answer from memory.
 *
 * @param head flat list of headers, the same object each time: what was put together is known by it
 * @returns false where the answer has to go the long way, by `writeHead`
 */
export function answerWhole(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  head: readonly string[],
  body: Buffer,
): boolean {
  if (!response.shouldKeepAlive || request.httpVersion !== '1.1' || !wholeAnswersWork()) return false
  const bytes = wholeOf(status, head, body)
  if (!bytes) return false
  passHead(response)
  response.end(bytes)
  return true
}

let work: boolean | undefined

/** Whether answers can be sent in one piece here; asked once, and where they cannot, the log says so and every answer goes the long way. */
export function wholeAnswersWork(): boolean {
  if (work === undefined) {
    work = takesGivenHead()
    if (!work) logFor('front').warn('this Node.js makes a head of its own for every answer: answers from memory take a third longer')
  }
  return work
}

/** Whether node:http sends what it is given and adds no head, tried on an answer to nobody. */
export function takesGivenHead(pass: (response: ServerResponse) => void = passHead): boolean {
  const sent: Buffer[] = []
  const nobody = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      sent.push(chunk)
      done()
    },
  })
  try {
    const response = new ServerResponse(new IncomingMessage(new Socket()))
    response.assignSocket(nobody as unknown as Socket)
    pass(response)
    response.end('head and body')
    return Buffer.concat(sent).toString() === 'head and body'
  } catch {
    return false
  }
}

// node:http keeps the head under these two names, and would make one if there were none (docs/private-surfaces.md).
function passHead(response: ServerResponse): void {
  Object.assign(response, { _header: 'in the bytes', _headerSent: true })
}

function wholeOf(status: number, head: readonly string[], body: Buffer): Buffer | undefined {
  const now = Math.floor(Date.now() / 1_000)
  if (now !== second) {
    wholes.clear()
    second = now
    held = 0
  }
  const bytes = wholes.get(head)
  if (bytes) return bytes
  // Once in a second is not often: the first takes the long way.
  if (!wholes.has(head)) wholes.set(head, undefined)
  else if (held + body.length <= mostBytes) {
    const whole = Buffer.concat([Buffer.from(headText(status, head), 'latin1'), body])
    held += whole.length
    wholes.set(head, whole)
    return whole
  }
  return undefined
}

function headText(status: number, head: readonly string[]): string {
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
  for (let at = 0; at < head.length; at += 2) text += `${head[at]}: ${head[at + 1]}\r\n`
  const keepAlive = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(defaultTimeouts.keepAliveMs / 1_000)}\r\n`
  return `${text}Date: ${new Date(second * 1_000).toUTCString()}\r\n${keepAlive}\r\n`
}
