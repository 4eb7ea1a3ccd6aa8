import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Duplex, type Writable } from 'node:stream'

/** What Next answered, before the front has made it its own. */
export interface InnerAnswer {
  status: number
  headers: OutgoingHttpHeaders
  /** Undefined where the body was passed on as it came. */
  body: Buffer | undefined
}

/** Decides, when the first byte comes, whether the body is passed on to a stream at once or kept until it is whole. */
export type ChooseStream = (status: number, headers: OutgoingHttpHeaders) => Writable | undefined

type Callback = (error?: Error | null) => void

/** The response that Next writes into. */
export class InnerResponse extends ServerResponse {
  readonly #choose: ChooseStream
  readonly #chunks: Buffer[] = []
  #target: Writable | undefined
  #begun = false
  #settle: (answer: InnerAnswer) => void = () => {}
  /** Resolves when the answer is complete. */
  readonly answered: Promise<InnerAnswer>

  constructor(request: IncomingMessage, choose: ChooseStream = () => undefined) {
    super(request)
    this.#choose = choose
    this.answered = new Promise((resolve) => {
      this.#settle = resolve
    })
    // Headers and framing go nowhere; the node machinery around them (finish, close, headersSent) stays true.
    const nowhere = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() })
    this.assignSocket(nowhere as unknown as Socket)
  }

  #begin(): void {
    if (this.#begun) return
    this.#begun = true
    this.#target = this.#choose(this.statusCode, this.getHeaders())
    this.#target?.on('drain', () => this.emit('drain'))
    if (!this.headersSent) super.flushHeaders()
  }

  // Only the headers of setHeader can be read back.
  override writeHead(status: number, ...rest: unknown[]): this {
    const given = rest.find((part) => typeof part === 'object' && part !== null)
    if (given && !Array.isArray(given)) {
      for (const [name, value] of Object.entries(given as OutgoingHttpHeaders)) if (value !== undefined) this.setHeader(name, value)
    }
    return super.writeHead(status)
  }

  override flushHeaders(): void {
    this.#begin()
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    this.#begin()
    const bytes = toBuffer(chunk, encoding)
    const done = typeof encoding === 'function' ? encoding : callback
    if (this.#target) return this.#target.write(bytes, done)
    this.#chunks.push(bytes)
    if (done) process.nextTick(done)
    return true
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): this {
    if (this.writableEnded) return this
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.write(chunk, encoding as BufferEncoding)
    else this.#begin()
    const done = [chunk, encoding, callback].find((one): one is Callback => typeof one === 'function')
    this.#target?.end()
    super.end(done)
    const body = this.#target ? undefined : Buffer.concat(this.#chunks)
    this.#settle({ status: this.statusCode, headers: this.getHeaders(), body })
    return this
  }
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return chunk instanceof Uint8Array ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.from(String(chunk))
}
