import { describe, expect, it } from 'vitest'
import { Lanes } from './lanes'

describe('front / lanes', () => {
  it('take turns, each in the order in which it was joined', () => {
    const lanes = new Lanes<string>()
    for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) lanes.push(item.slice(0, 1), item)
    expect([lanes.size, lanes.sizeOf('a'), lanes.sizeOf('b'), lanes.sizeOf('nobody')]).toEqual([6, 3, 1, 0])
    const taken = Array.from({ length: 7 }, () => lanes.shift())
    expect(taken).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', undefined])
    expect([lanes.size, lanes.sizeOf('a')]).toEqual([0, 0])
  })

  it('take up whoever comes again at the end', () => {
    const lanes = new Lanes<string>()
    lanes.push('a', 'a1')
    lanes.push('b', 'b1')
    expect(lanes.shift()).toBe('a1')
    lanes.push('a', 'a2')
    expect([lanes.size, lanes.shift(), lanes.shift(), lanes.size]).toEqual([2, 'b1', 'a2', 0])
  })
})
