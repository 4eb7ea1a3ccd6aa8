import { RewritingStream } from 'parse5-html-rewriting-stream'

export interface Rewritten {
  html: string
  /** False when the render left holes that only Next's scripts would fill. */
  complete: boolean
  /** True for the shell that Next sends when a render threw. */
  failed: boolean
}

interface Tag {
  tagName: string
  attrs: { name: string; value: string }[]
}

/**
 * Turns what Next rendered into a document: without its scripts, its flight data and what served them, with the one
 * reader script. Reads by a real tokenizer, so that text which looks like a tag stays text.
 */
export function rewrite(html: string, readerScript: string | undefined): Rewritten {
  const rewriter = new Rewriter(readerScript)
  rewriter.run(html)
  return { html: rewriter.parts.join(''), complete: rewriter.complete, failed: rewriter.failed }
}

class Rewriter extends RewritingStream {
  readonly parts: string[] = []
  complete = true
  failed = false
  readonly #readerScript: string | undefined
  #insideScript = false
  /** An empty hidden box, held back until it shows that something is in it. */
  #held = ''

  constructor(readerScript: string | undefined) {
    super()
    this.#readerScript = readerScript
    this.on('startTag', (tag, raw) => this.#start(tag, raw))
    this.on('endTag', (tag, raw) => this.#end(tag, raw))
    this.on('text', (_text, raw) => this.#put(raw))
    // React's markers; nobody writes comments for readers.
    this.on('comment', () => {})
    this.on('doctype', (_doctype, raw) => this.#put(raw))
  }

  /** The whole text at once: the stream around the tokenizer would end in a later turn. */
  run(html: string): void {
    this.tokenizer.write(html, true)
  }

  #put(raw: string): void {
    if (this.#insideScript) return
    if (this.#held !== '') this.parts.push(this.#held)
    this.#held = ''
    this.parts.push(raw)
  }

  #start(tag: Tag, raw: string): void {
    if (tag.tagName === 'script' && attribute(tag, 'type') !== 'application/ld+json') {
      this.#insideScript = true
      return
    }
    if (isDeadWeight(tag)) return
    if (tag.tagName === 'html' && attribute(tag, 'id') === '__next_error__') this.failed = true
    if (isHole(tag)) this.complete = false
    if (tag.tagName === 'div' && tag.attrs.length === 1 && attribute(tag, 'hidden') === '') {
      this.#put('')
      this.#held = raw
      return
    }
    this.#put(raw.replace(/ data-precedence="[^"]*"/, tag.tagName === 'link' || tag.tagName === 'style' ? '' : '$&'))
  }

  #end(tag: { tagName: string }, raw: string): void {
    if (tag.tagName === 'script' && this.#insideScript) {
      this.#insideScript = false
      return
    }
    if (tag.tagName === 'div' && this.#held !== '') {
      this.#held = ''
      return
    }
    if (tag.tagName === 'head' && this.#readerScript) this.#put(`<script type="module" src="${this.#readerScript}"></script>`)
    this.#put(raw)
  }
}

function attribute(tag: Tag, name: string): string | undefined {
  return tag.attrs.find((one) => one.name === name)?.value
}

function isDeadWeight(tag: Tag): boolean {
  if (tag.tagName === 'meta') return attribute(tag, 'name') === 'next-size-adjust'
  if (tag.tagName !== 'link') return false
  const rel = attribute(tag, 'rel')
  return rel === 'modulepreload' || (rel === 'preload' && attribute(tag, 'as') === 'script')
}

// React sends what it had to wait for after the rest, in hidden boxes S:…, and moves it into the places B:… by script.
function isHole(tag: Tag): boolean {
  const id = attribute(tag, 'id') ?? ''
  return (tag.tagName === 'template' && /^[BP]:/.test(id)) || (/^S:/.test(id) && attribute(tag, 'hidden') !== undefined)
}
