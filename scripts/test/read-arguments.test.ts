import { describe, expect, it } from 'vitest'
import { readArguments } from './read-arguments.mjs'

const read = (...args: string[]) => [...readArguments(args)]

describe('npm test / arguments', () => {
  it('ask for every part where none is named', () => {
    expect(read()).toEqual([
      ['check', []],
      ['unit', []],
      ['e2e', []],
    ])
  })

  it('name parts, which run in their usual order', () => {
    expect(read('e2e', 'check')).toEqual([
      ['check', []],
      ['e2e', []],
    ])
  })

  it('name tests after the part they belong to', () => {
    expect(read('unit', 'gate', 'refuses an edit', 'e2e', 'reader/essay')).toEqual([
      ['unit', ['gate', 'refuses an edit']],
      ['e2e', ['reader/essay']],
    ])
  })

  it('are refused where a name comes before any part, with the way to write it', () => {
    expect(() => read('refuses an edit')).toThrow(
      'There is no part called refuses an edit: check, unit, e2e. A test\'s name comes after its part: npm test -- unit "refuses an edit".',
    )
  })

  it('are refused where check is given a name', () => {
    expect(() => read('check', 'types')).toThrow('check runs whole')
  })

  it('are refused where an option is unknown', () => {
    expect(() => read('unit', '--watch')).toThrow('--watch means nothing to npm test')
  })
})
