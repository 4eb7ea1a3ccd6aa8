import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unprovenPackages } from './unproven.mjs'

const whole = { version: '1.0.0', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', integrity: 'sha512-AAAA' }
const { integrity: _, ...withoutHash } = whole

describe('package-lock.json', () => {
  it('has a hash for every package that npm would fetch, of every platform', () => {
    expect(unprovenPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
  })

  it.each([
    ['no hash', withoutHash],
    ['no hash and no address, as npm leaves what another platform needs', { version: '1.0.0', optional: true }],
    ['an empty hash', { ...whole, integrity: '' }],
    ['a hash that can be forged', { ...whole, integrity: 'sha1-AAAA' }],
    ['an address elsewhere', { ...whole, resolved: 'https://packages.example/a.tgz' }],
    ['an address that only begins like the registry’s', { ...whole, resolved: 'https://registry.npmjs.org.example/a.tgz' }],
    ['an address of git', { ...whole, resolved: 'git+ssh://git@github.com/a/a.git#0f0f0f' }],
  ])('is refused with %s', (_name, entry) => {
    expect(unprovenPackages({ packages: { '': {}, 'node_modules/a': entry, 'node_modules/b': whole } })).toEqual(['node_modules/a'])
  })

  it('may leave the address to the registry that npm is set to', () => {
    expect(unprovenPackages({ packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-AAAA' } } })).toEqual([])
  })

  it('needs no hash for what comes inside of another package', () => {
    expect(unprovenPackages({ packages: { '': {}, 'node_modules/a/node_modules/b': { version: '1.0.0', inBundle: true } } })).toEqual([])
  })
})
