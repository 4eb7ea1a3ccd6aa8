import { describe, expect, it } from 'vitest'
import { prepareDocument } from './cached-document'
import { DocumentCache } from './document-cache'

const kib = 1_024
/** A document of about so many bytes in memory. */
const documentOf = (tags: string[], { bytes = 1_000, lowPriority = false } = {}) =>
  prepareDocument({
    body: Buffer.alloc(bytes, 'x'),
    headers: [],
    tags: new Set(tags),
    renderedAt: 0,
    compressible: false,
    lowPriority,
  })
const hard = (...tags: string[]) => ({ tags, soft: false })

describe('front / documents in memory', () => {
  it('are found under their key, and held as the very copy they are', async () => {
    const cache = new DocumentCache(100 * kib)
    const [one, other] = [await documentOf(['a']), await documentOf(['a'])]
    cache.keep('/one', one)
    expect([cache.get('/one'), cache.get('/two')]).toEqual([one, undefined])
    expect([cache.holds('/one', one), cache.holds('/one', other), cache.holds('/two', one)]).toEqual([true, false, false])
  })

  it('leave when any of what they show changes, and stay when anything else does', async () => {
    const cache = new DocumentCache(800 * kib)
    cache.keep('/one', await documentOf(['essay', 'settings']))
    cache.keep('/two', await documentOf(['other', 'settings']))
    cache.keep('/search', await documentOf(['essay'], { lowPriority: true }))
    cache.apply(hard('nothing', 'essay'), 5)
    expect(['/one', '/two', '/search'].filter((key) => cache.get(key))).toEqual(['/two'])
    cache.apply(hard('settings'), 5)
    expect([cache.get('/two'), cache.bytes]).toEqual([undefined, 0])
  })

  it('are marked by the first change that may be shown late, whichever kind they are', async () => {
    const cache = new DocumentCache(800 * kib)
    cache.keep('/one', await documentOf(['thread']))
    cache.keep('/search', await documentOf(['thread'], { lowPriority: true }))
    cache.keep('/two', await documentOf(['other']))
    for (const at of [5, 6]) cache.apply({ tags: ['thread'], soft: true }, at)
    expect(['/one', '/search', '/two'].map((key) => cache.get(key)?.dirtyAt)).toEqual([5, 5, undefined])
  })

  it('all leave when everything may have changed', async () => {
    const cache = new DocumentCache(800 * kib)
    cache.keep('/one', await documentOf(['a']))
    cache.keep('/search', await documentOf(['a'], { lowPriority: true }))
    expect([...cache.entries()].map(([key]) => key)).toEqual(['/one', '/search'])
    cache.apply('everything', 5)
    expect([[...cache.entries()], cache.bytes]).toEqual([[], 0])
    cache.keep('/one', await documentOf(['a']))
    cache.clear()
    expect(cache.get('/one')).toBeUndefined()
  })

  it('take no more than their share: the one that was asked for longest ago leaves first', async () => {
    const cache = new DocumentCache(64 * kib)
    for (let number = 0; number < 100; number += 1) {
      cache.keep(`/${number}`, await documentOf(['a', `own-${number}`], { bytes: 4 * kib }))
      cache.get('/0')
    }
    expect(cache.bytes).toBeLessThanOrEqual(64 * kib)
    expect(cache.bytes).toBeGreaterThan(48 * kib)
    expect([cache.get('/0'), cache.get('/1'), cache.get('/99')].map(Boolean)).toEqual([true, false, true])
    // Nothing is known any more of those that left: a change to what they showed finds the others as they were.
    cache.apply(hard('own-1'), 5)
    expect(cache.get('/99')).toBeDefined()
    cache.apply(hard('a'), 5)
    expect(cache.bytes).toBe(0)
  })

  it('of kinds without end have a sixteenth, and leave before any other does', async () => {
    const cache = new DocumentCache(640 * kib)
    cache.keep('/one', await documentOf(['a'], { bytes: 8 * kib }))
    for (let number = 0; number < 100; number += 1) {
      cache.keep(`/search?q=${number}`, await documentOf(['a'], { bytes: 6 * kib, lowPriority: true }))
    }
    const found = [...cache.entries()].map(([key]) => key)
    expect(found).toContain('/one')
    expect(found.length).toBeGreaterThan(3)
    expect(found.length).toBeLessThanOrEqual(1 + 40 / 8)
  })

  it('are none that would push out too many others: more than a quarter is not kept', async () => {
    const cache = new DocumentCache(160 * kib)
    await Promise.all(['/a', '/b'].map(async (key) => cache.keep(key, await documentOf(['a']))))
    const large = await documentOf(['large'], { bytes: 38 * kib })
    cache.keep('/large', large)
    expect([cache.holds('/large', large), cache.get('/a') !== undefined, cache.get('/b') !== undefined]).toEqual([false, true, true])
    const small = await documentOf(['a'], { bytes: 32 * kib })
    cache.keep('/fits', small)
    expect(cache.holds('/fits', small)).toBe(true)
  })
})
