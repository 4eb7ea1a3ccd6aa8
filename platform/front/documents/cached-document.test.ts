import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bytesOf, type CachedDocumentSource, compressHarder, prepareDocument, sayModified } from './cached-document'

const text = 'A sentence that comes again, and again. '.repeat(200)
const prepare = (more: Partial<CachedDocumentSource> = {}) =>
  prepareDocument({ body: Buffer.from(text), headers: ['X-One', '1'], tags: new Set(), renderedAt: 5, compressible: true, ...more })
const headOf = (head: readonly string[]) =>
  Object.fromEntries(head.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), head[at + 1]]] : [])))

describe('front / a document in memory', () => {
  it('has its text in each encoding, with the head that belongs to it', async () => {
    const { bodies, heads, hash, status, lowPriority } = await prepare()
    expect([bodies.identity.toString(), gunzipSync(bodies.gzip).toString(), brotliDecompressSync(bodies.br).toString()]).toEqual(
      Array(3).fill(text),
    )
    const common = { 'x-one': '1', vary: 'Accept-Encoding' }
    expect(headOf(heads.identity)).toEqual({ ...common, etag: `"${hash}"`, 'content-length': String(text.length) })
    for (const encoding of ['gzip', 'br'] as const) {
      expect(headOf(heads[encoding])).toEqual({
        ...common,
        etag: `"${hash}-${encoding}"`,
        'content-encoding': encoding,
        'content-length': String(bodies[encoding].length),
      })
    }
    expect([hash.length, status, lowPriority]).toEqual([22, 200, false])
  })

  it('says no length where it says that nothing has changed', async () => {
    const { unchangedHeads, hash } = await prepare()
    expect(headOf(unchangedHeads.gzip)).toEqual({ 'x-one': '1', vary: 'Accept-Encoding', etag: `"${hash}-gzip"` })
  })

  it.each([
    ['is compressed in itself', { compressible: false }],
    ['is so short that its head weighs more', { body: Buffer.alloc(511, 'x') }],
  ])('is the same in all encodings where it %s', async (_, more) => {
    const { bodies, heads, hash } = await prepare(more)
    expect([bodies.gzip, bodies.br]).toEqual([bodies.identity, bodies.identity])
    expect(headOf(heads.gzip)).toMatchObject({ etag: `"${hash}"`, 'content-length': String(bodies.identity.length) })
    expect(headOf(heads.gzip)).not.toHaveProperty('content-encoding')
  })

  it('is compressed from half a kibibyte on', async () => {
    const { bodies } = await prepare({ body: Buffer.alloc(512, 'x') })
    expect(bodies.gzip.length).toBeLessThan(512)
  })

  it('is known by its text and its headers', async () => {
    const { hash } = await prepare()
    expect((await prepare({ renderedAt: 9 })).hash).toBe(hash)
    expect((await prepare({ headers: ['X-One', '2'] })).hash).not.toBe(hash)
    expect((await prepare({ body: Buffer.from(`${text}.`) })).hash).not.toBe(hash)
  })

  it('says since when it is as it is, with its text and where nothing has changed', async () => {
    const document = await prepare()
    sayModified(document, Date.UTC(2026, 10, 22, 12, 0, 10))
    expect(document.modifiedAt).toBe(Date.UTC(2026, 10, 22, 12, 0, 10))
    for (const encoding of ['identity', 'gzip', 'br'] as const) {
      for (const head of [document.heads[encoding], document.unchangedHeads[encoding]]) {
        expect(headOf(head)).toMatchObject({ 'last-modified': 'Sun, 22 Nov 2026 12:00:10 GMT', 'x-one': '1' })
      }
    }
  })

  it('is made smaller later, under the same mark and with its new length', async () => {
    const document = await prepare({ body: Buffer.from(Array.from({ length: 900 }, (_, at) => `${(at * 7) % 311} lines`).join('\n')) })
    const before = { ...document.bodies }
    const marks = [headOf(document.heads.gzip).etag, headOf(document.heads.br).etag]
    await compressHarder(document)
    for (const encoding of ['gzip', 'br'] as const) {
      expect(document.bodies[encoding].length).toBeLessThanOrEqual(before[encoding].length)
      expect(headOf(document.heads[encoding])['content-length']).toBe(String(document.bodies[encoding].length))
    }
    expect(document.bodies.br.length).toBeLessThan(before.br.length)
    expect(brotliDecompressSync(document.bodies.br).equals(document.bodies.identity)).toBe(true)
    expect(gunzipSync(document.bodies.gzip).equals(document.bodies.identity)).toBe(true)
    expect([headOf(document.heads.gzip).etag, headOf(document.heads.br).etag]).toEqual(marks)
  })

  it('stays as it is where it cannot be made smaller', async () => {
    const document = await prepare({ compressible: false })
    const { heads, bodies } = structuredClone(document)
    await compressHarder(document)
    expect([document.heads, document.bodies.br]).toEqual([heads, Buffer.from(bodies.br)])
  })

  it('weighs its texts and its heads; what did not compress, once', async () => {
    const document = await prepare()
    const { identity, gzip, br } = document.bodies
    expect(bytesOf(document)).toBe(2_048 + identity.length + gzip.length + br.length)
    expect(bytesOf(await prepare({ compressible: false }))).toBe(2_048 + text.length)
  })
})
