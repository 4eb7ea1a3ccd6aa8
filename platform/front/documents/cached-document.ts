import { createHash } from 'node:crypto'
import { compress, compressFromBytes } from '../answers/compress'
import { type Encoding, encodings } from '../requests/negotiate'

/** A document as it is served: every encoding and every header ready, so that a hit computes nothing. */
export interface CachedDocument {
  readonly hash: string
  /** 200, or 404 for the page that says that nothing is here. */
  readonly status: 200 | 404
  readonly tags: ReadonlySet<string>
  /** One of very many that few will ask for: cached in a partition of their own, and not worth compressing harder. */
  readonly lowPriority: boolean
  readonly bodies: Record<Encoding, Buffer>
  /** Flat header lists for writeHead, with the body and for 304. */
  readonly heads: Record<Encoding, string[]>
  readonly unchangedHeads: Record<Encoding, string[]>
  readonly renderedAt: number
  /** The whole second since when it is as it is, once that can be said. */
  modifiedAt: number | undefined
  /** When the first change since the render came that may be shown a moment late. */
  dirtyAt: number | undefined
  /** True while a render that nobody waits for makes its successor. */
  refreshing: boolean
}

export interface CachedDocumentSource {
  body: Buffer
  /** What every answer with this body carries besides what depends on its encoding. */
  headers: readonly string[]
  tags: ReadonlySet<string>
  renderedAt: number
  /** False for what is compressed in itself: fonts, pictures. */
  compressible: boolean
  lowPriority?: boolean
  status?: 200 | 404
}

/** Makes a document ready to be served, compressed quickly: somebody waits. */
export async function prepareDocument(source: CachedDocumentSource): Promise<CachedDocument> {
  const { body } = source
  const plain = !source.compressible || body.length < compressFromBytes
  const [gzip, br] = plain ? [body, body] : await Promise.all([compress(body, 'gzip', 'fast'), compress(body, 'br', 'fast')])
  const hash = createHash('sha256').update(body).update(source.headers.join('\n')).digest('base64url').slice(0, 22)
  const document: CachedDocument = {
    hash,
    status: source.status ?? 200,
    tags: source.tags,
    lowPriority: source.lowPriority ?? false,
    bodies: { identity: body, gzip, br },
    heads: { identity: [], gzip: [], br: [] },
    unchangedHeads: { identity: [], gzip: [], br: [] },
    renderedAt: source.renderedAt,
    modifiedAt: undefined,
    dirtyAt: undefined,
    refreshing: false,
  }
  for (const encoding of encodings) setHeads(document, encoding, source.headers)
  return document
}

function setHeads(document: CachedDocument, encoding: Encoding, headers: readonly string[]): void {
  const body = document.bodies[encoding]
  const encoded = body !== document.bodies.identity
  // Each encoding is another run of bytes, so a strong validator of its own.
  const etag = `"${document.hash}${encoded ? `-${encoding}` : ''}"`
  const unchanged = [...headers, 'Vary', 'Accept-Encoding', 'ETag', etag]
  document.unchangedHeads[encoding] = unchanged
  document.heads[encoding] = [...unchanged, ...(encoded ? ['Content-Encoding', encoding] : []), 'Content-Length', String(body.length)]
}

/** Says since when the document is as it is, in milliseconds of a whole second. */
export function sayModified(document: CachedDocument, at: number): void {
  const date = ['Last-Modified', new Date(at).toUTCString()]
  document.modifiedAt = at
  for (const encoding of encodings) {
    document.unchangedHeads[encoding] = [...date, ...document.unchangedHeads[encoding]]
    document.heads[encoding] = [...date, ...document.heads[encoding]]
  }
}

/** Compresses once more, as small as it gets. For documents that have stayed a while. */
export async function compressHarder(document: CachedDocument): Promise<void> {
  for (const encoding of ['br', 'gzip'] as const) {
    if (document.bodies[encoding] === document.bodies.identity) continue
    const smaller = await compress(document.bodies.identity, encoding, 'small')
    if (smaller.length >= document.bodies[encoding].length) continue
    const head = [...document.heads[encoding]]
    head[head.length - 1] = String(smaller.length)
    // Body and head change in one turn: no answer may be given one length and another body.
    document.bodies[encoding] = smaller
    document.heads[encoding] = head
  }
}

const headersBytes = 2_048

/** About how much memory it takes. */
export function bytesOf({ bodies }: CachedDocument): number {
  // What did not compress stands in all three places and in memory once.
  return [...new Set(Object.values(bodies))].reduce((sum, body) => sum + body.length, headersBytes)
}
