import { Tokenizer } from 'htmlparser2'
import type { ReaderScript } from '../answers/static-files'

export interface Rewritten {
  /** UTF-8. */
  html: Buffer
  /** False when the render left holes that only Next's scripts would fill. */
  complete: boolean
  /** True for the shell that Next sends when a render threw. */
  failed: boolean
  /** Where in `html` the fragments belong that are made by themselves, in the order of the bytes. */
  places: readonly Place[]
}

export interface Place {
  part: number
  /** In bytes. */
  at: number
}

/**
 * Turns what Next rendered into a document: without its scripts, its flight data and what served them, with the one
 * reader script. Reads by a real tokenizer, so that text which looks like a tag stays text.
 */
export function rewrite(html: Buffer, readerScript: ReaderScript | undefined): Rewritten {
  // One character a byte: places in this text are places in the bytes, and what is copied is never decoded. No byte of a
  // character beyond ASCII can be taken for a tag.
  const bytes = html.toString('latin1')
  const rewriter = new Rewriter(html, bytes, readerScript)
  const tokenizer = new Tokenizer({ decodeEntities: false }, rewriter)
  tokenizer.write(bytes)
  tokenizer.end()
  return { html: rewriter.finish(), complete: rewriter.complete, failed: rewriter.failed, places: rewriter.places() }
}

type Callbacks = ConstructorParameters<typeof Tokenizer>[1]

interface Attribute {
  name: string
  value: string
  /** Where it stands, the space before it included. */
  from: number
  to: number
}

/** Hears the tokenizer's places in the text and cuts; what nobody cuts is copied in long runs. */
class Rewriter implements Callbacks {
  complete = true
  failed = false
  readonly #bytes: Buffer
  readonly #html: string
  readonly #readerScript: ReaderScript | undefined
  readonly #parts: Buffer[] = []
  /** Everything before it is in the parts, or cut. */
  #done = 0
  #tag = ''
  #tagFrom = 0
  #attributes: Attribute[] = []
  #attribute: Attribute | undefined
  /** Where the script began that is being left out. */
  #script = -1
  /** Where the empty hidden box began that is held back until it shows that something is in it. */
  #held = -1
  #heldTo = 0
  #placed = false
  /** The places of parts, each with the number of pieces of output before it. */
  readonly #places: { part: number; pieces: number }[] = []
  #inPlace = false

  constructor(bytes: Buffer, html: string, readerScript: ReaderScript | undefined) {
    this.#bytes = bytes
    this.#html = html
    this.#readerScript = readerScript
  }

  finish(): Buffer {
    this.#release(this.#html.length)
    if (this.#script < 0) this.#parts.push(this.#bytes.subarray(this.#done))
    return Buffer.concat(this.#parts)
  }

  places(): Place[] {
    return this.#places.map(({ part, pieces }) => ({ part, at: this.#parts.slice(0, pieces).reduce((sum, { length }) => sum + length, 0) }))
  }

  onopentagname(from: number, to: number): void {
    this.#tag = this.#html.slice(from, to).toLowerCase()
    this.#tagFrom = from - 1
    this.#attributes = []
  }

  onattribname(from: number, to: number): void {
    this.#attribute = { name: this.#html.slice(from, to).toLowerCase(), value: '', from: from - 1, to }
  }

  onattribdata(from: number, to: number): void {
    if (this.#attribute) this.#attribute.value = this.#html.slice(from, to)
  }

  onattribend(_quote: number, to: number): void {
    if (this.#attribute) this.#attributes.push({ ...this.#attribute, to })
  }

  onopentagend(end: number): void {
    this.#open(end + 1)
  }

  onselfclosingtag(end: number): void {
    this.#open(end + 1)
  }

  onclosetag(from: number, nameEnd: number): void {
    const tag = this.#html.slice(from, nameEnd).toLowerCase()
    const to = this.#html.indexOf('>', nameEnd) + 1
    if (tag === 'script' && this.#script >= 0) {
      this.#script = -1
      this.#done = to
    } else if (tag === 'template' && this.#inPlace) {
      this.#inPlace = false
      this.#done = to
    } else if (tag === 'div' && this.#held >= 0) {
      this.#held = -1
      this.#done = to
    } else {
      this.#release(from - 2)
      if (tag === 'head') this.#placeReaderScript(from - 2)
    }
  }

  ontext(from: number): void {
    this.#release(from)
  }

  // React's markers; nobody writes comments for readers.
  oncomment(from: number, to: number): void {
    if (this.#held < 0 && this.#script < 0) this.#cut(this.#html.lastIndexOf('<', from - 1), to + 1)
  }

  ontextentity(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #open(to: number): void {
    const from = this.#tagFrom
    this.#release(from)
    if (this.#tag === 'script' && this.#value('type') !== 'application/ld+json') {
      this.#cut(from, to)
      this.#script = from
    } else if (this.#isDeadWeight()) {
      this.#cut(from, to)
    } else if (this.#tag === 'template' && this.#value('data-fragment') !== undefined) {
      this.#cut(from, to)
      this.#places.push({ part: Number(this.#value('data-fragment')), pieces: this.#parts.length })
      this.#inPlace = true
    } else {
      this.#judge(from, to)
    }
  }

  #judge(from: number, to: number): void {
    if (this.#tag === 'html' && this.#value('id') === '__next_error__') this.failed = true
    if (this.#isHole()) this.complete = false
    if (this.#tag === 'div' && this.#attributes.length === 1 && this.#value('hidden') === '') {
      this.#cut(from, from)
      this.#held = from
      this.#heldTo = to
    } else if (this.#tag === 'link' || this.#tag === 'style') {
      if (this.#tag === 'style' || this.#value('rel') === 'stylesheet') this.#placeReaderScript(from)
      const precedence = this.#attributes.find(({ name }) => name === 'data-precedence')
      if (precedence) this.#cut(precedence.from, precedence.to)
    }
  }

  /** Before the style sheets, for which it would wait: it puts on the reader's theme before the first paint. */
  #placeReaderScript(at: number): void {
    if (!this.#readerScript || this.#placed) return
    const { src, integrity } = this.#readerScript
    this.#placed = true
    this.#cut(at, at)
    this.#parts.push(Buffer.from(`<script src="${src}" integrity="${integrity}"></script>`))
  }

  /** Leaves out what stands between two places. */
  #cut(from: number, to: number): void {
    this.#parts.push(this.#bytes.subarray(this.#done, from))
    this.#done = to
  }

  /** Something other than a marker came: the held box is a real one. Markers inside it were left out. */
  #release(from: number): void {
    if (this.#held < 0) return
    this.#parts.push(this.#bytes.subarray(this.#held, this.#heldTo))
    this.#held = -1
    this.#done = from
  }

  #value(name: string): string | undefined {
    for (const attribute of this.#attributes) if (attribute.name === name) return attribute.value
    return undefined
  }

  #isDeadWeight(): boolean {
    if (this.#tag === 'meta') return this.#value('name') === 'next-size-adjust'
    if (this.#tag !== 'link') return false
    const rel = this.#value('rel')
    return rel === 'modulepreload' || (rel === 'preload' && this.#value('as') === 'script')
  }

  // React sends what it had to wait for after the rest, in hidden boxes S:…, and moves it into the places B:… by script.
  #isHole(): boolean {
    const id = this.#value('id')
    if (id === undefined) return false
    return (this.#tag === 'template' && /^[BP]:/.test(id)) || (id.startsWith('S:') && this.#value('hidden') !== undefined)
  }
}
