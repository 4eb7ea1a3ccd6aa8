import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makePrivate } from './make-private'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-private-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const modeOf = (path: string) => statSync(path).mode & 0o7777

it('takes from all others what they could do with a file or a folder, and leaves its owner what they could', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  chmodSync(file, 0o644)
  chmodSync(folder, 0o755)
  expect([makePrivate(file), makePrivate(folder)]).toEqual([true, true])
  expect([modeOf(file), modeOf(folder)]).toEqual([0o600, 0o700])
})

it('finds nothing to do where nothing is', () => {
  expect(makePrivate(join(folder, 'nothing'))).toBe(true)
})

it('never closes a folder that is everybody’s, as /tmp is', () => {
  const shared = join(folder, 'shared')
  mkdirSync(shared)
  chmodSync(shared, 0o1777)
  expect(makePrivate(shared)).toBe(false)
  expect(modeOf(shared)).toBe(0o1777)
})

it('leaves alone what is somebody else’s, and says so', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  // Only root can make a stranger's file; everybody else finds one of root's.
  const theirs = process.getuid?.() === 0 ? file : '/etc/passwd'
  if (theirs === file) chownSync(file, 65_534, 65_534)
  const before = modeOf(theirs)
  expect(makePrivate(theirs)).toBe(false)
  expect(modeOf(theirs)).toBe(before)
})
