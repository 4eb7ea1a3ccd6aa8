import { describe, expect, it } from 'vitest'
import { type Shell, ShellCache } from './shell-cache'

const shellOf = (tags: string[], bytes = 100): Shell => ({
  body: Buffer.alloc(bytes),
  places: [],
  parts: [],
  headers: {},
  tags: new Set(tags),
})

describe('front / shells of documents', () => {
  it('are kept under their key until what they show has changed, however mildly', () => {
    for (const soft of [false, true]) {
      const shells = new ShellCache(10_000)
      const [one, two] = [shellOf(['essay', 'settings']), shellOf(['other'])]
      shells.begin()('/one', one)
      shells.begin()('/two', two)
      expect([shells.get('/one'), shells.get('/two'), shells.get('/three')]).toEqual([one, two, undefined])
      shells.apply({ tags: ['nothing', 'essay'], soft })
      expect([shells.get('/one'), shells.get('/two')]).toEqual([undefined, two])
    }
  })

  it('are not kept where what they show has changed while they were made', () => {
    for (const soft of [false, true]) {
      const shells = new ShellCache(10_000)
      const keep = shells.begin()
      const other = shells.begin()
      shells.apply({ tags: ['essay'], soft })
      keep('/one', shellOf(['essay']))
      const two = shellOf(['other'])
      other('/two', two)
      expect([shells.get('/one'), shells.get('/two')]).toEqual([undefined, two])
    }
  })

  it('are none where none was made', () => {
    const shells = new ShellCache(10_000)
    shells.begin()('/one', undefined)
    expect(shells.get('/one')).toBeUndefined()
  })

  it('all leave when everything may have changed', () => {
    const shells = new ShellCache(10_000)
    const keep = shells.begin()
    shells.begin()('/two', shellOf(['a']))
    shells.apply('everything')
    keep('/one', shellOf(['b']))
    expect([shells.get('/one'), shells.get('/two')]).toEqual([undefined, undefined])
  })

  it('count three times their text: the parts hold what was read for them', () => {
    const shells = new ShellCache(1_000)
    shells.begin()('/one', shellOf([], 200))
    shells.begin()('/two', shellOf([], 133))
    expect([shells.get('/one') !== undefined, shells.get('/two') !== undefined]).toEqual([true, true])
    shells.begin()('/three', shellOf([], 1))
    expect([shells.get('/one') !== undefined, shells.get('/three') !== undefined]).toEqual([false, true])
    shells.begin()('/large', shellOf([], 334))
    expect(shells.get('/large')).toBeUndefined()
  })

  it('may have no room at all', () => {
    const shells = new ShellCache(0)
    shells.begin()('/one', shellOf([]))
    expect(shells.get('/one')).toBeUndefined()
  })
})
