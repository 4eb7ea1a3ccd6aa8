import { describe, expect, it } from 'vitest'
import { isAfter, readSince, type Shown, writeSince } from './event-id'
import { mostKnown, newsBetween, newsSince } from './news-of'

const at = (...times: number[]): Shown[] => times.map((time) => ({ id: `c${time}`, at: time, rootId: `r${time % 2}` }))
const said = (news: { data: string } | undefined) => news && JSON.parse(news.data)

describe('comments / live / event ids', () => {
  it.each([{ at: 1_790_000_000_000, id: '01J8ZC' }, { at: 1_790_000_000_000 }, { at: 0 }])('%o is read as it was written', (since) => {
    expect(readSince(writeSince(since))).toEqual(since)
  })

  it.each(['', 'x y', '-', '-id', '1-', '12345678901234', '1-a b', '../etc'])('%j is the beginning of time', (text) => {
    expect(readSince(text)).toEqual({ at: 0 })
  })

  it('of two comments of one millisecond the second comes after the first, and both after that millisecond alone', () => {
    expect(isAfter({ at: 5, id: 'b' }, { at: 5, id: 'a' })).toBe(true)
    expect(isAfter({ at: 5, id: 'a' }, { at: 5, id: 'a' })).toBe(false)
    expect(isAfter({ at: 5, id: 'a' }, { at: 5 })).toBe(true)
    expect(isAfter({ at: 4, id: 'z' }, { at: 5 })).toBe(false)
  })
})

describe('comments / live / what is told', () => {
  it('who joins is told what came since, and nothing where nothing did', () => {
    expect(said(newsSince(at(1, 2, 3), { at: 1, id: 'c1' }))).toEqual({ ids: ['c2', 'c3'] })
    expect(newsSince(at(1, 2, 3), { at: 3, id: 'c3' })).toBeUndefined()
    expect(newsSince([], { at: 0 })).toBeUndefined()
  })

  it('who has missed more than is known is told that there are more', () => {
    const latest = at(...Array.from({ length: mostKnown }, (_, index) => 10 + index))
    expect(said(newsSince(latest, { at: 0 }))).toMatchObject({ more: true })
    expect(said(newsSince(latest, { at: 10, id: 'c10' }))).not.toHaveProperty('more')
  })

  it('a comment whose commit was late is told though its time is past', () => {
    expect(said(newsBetween(at(1, 5), [...at(1, 3), ...at(5)]))).toEqual({ ids: ['c3'] })
  })

  it('who comes back after an event is told once more of what may have crossed it', () => {
    const news = newsBetween(at(1), at(1, 50_000))
    expect(said(newsSince(at(1, 49_000, 50_000), readSince(news?.id ?? '')))).toEqual({ ids: ['c49000', 'c50000'] })
  })

  it('one that was taken away is no longer counted; hidden and let in again it is new', () => {
    expect(said(newsBetween(at(1, 2), at(1)))).toEqual({ ids: [], gone: ['c2'] })
    expect(said(newsBetween(at(1), [...at(1), { id: 'old', at: 9, rootId: 'r1' }]))).toEqual({ ids: ['old'] })
    expect(said(newsBetween([...at(1), { id: 'old', at: 2, rootId: 'r1' }], [...at(1), { id: 'old', at: 9, rootId: 'r1' }]))).toEqual({
      ids: ['old'],
    })
    expect(newsBetween(at(1, 2), at(1, 2))).toBeUndefined()
  })

  it('of one thread nothing is told of the others, but that there is more than is known', () => {
    expect(said(newsSince(at(1, 2, 3), { at: 0 }, 'r1'))).toEqual({ ids: ['c1', 'c3'] })
    expect(said(newsBetween(at(1, 3), at(1, 2, 5), 'r1'))).toEqual({ ids: ['c5'], gone: ['c3'] })
    expect(newsBetween(at(1), at(1, 2), 'r1')).toBeUndefined()
    const full = at(...Array.from({ length: mostKnown }, (_, index) => 10 + index))
    expect(said(newsSince(full, { at: 0 }, 'r1'))).toMatchObject({ more: true })
  })

  it('what moves up from below a full look is not new, and what falls below it is not gone', () => {
    const full = at(...Array.from({ length: mostKnown }, (_, index) => 10 + index))
    const last = full.at(-1)?.id
    expect(said(newsBetween(full, [...at(3), ...full.slice(0, -1)]))).toEqual({ ids: [], gone: [last] })
    expect(said(newsBetween(full, [...full.slice(1), ...at(9_000)]))).toEqual({ ids: ['c9000'] })
  })
})
