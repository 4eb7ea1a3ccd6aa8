import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportsFolder } from './exports-folder'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'broadside-exports-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const bytes = (size: number) => Buffer.alloc(size, 1)
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)

describe('exports / folder', () => {
  it('gives back what it was given', async () => {
    const folder = exportsFolder(root, 1_000)
    expect(await folder.open('a.pdf')).toBeNull()
    await folder.save('a.pdf', bytes(10))
    const file = await folder.open('a.pdf')
    expect(file && (await buffer(file.stream)).length).toBe(10)
  })

  it('never holds more than it may, and throws out first what nobody has asked for the longest', async () => {
    const folder = exportsFolder(root, 1_000)
    for (const [index, name] of ['a.pdf', 'b.pdf', 'c.pdf'].entries()) {
      await folder.save(name, bytes(300))
      await utimes(join(root, name), ago(10 - index), ago(10 - index))
    }
    const asked = await folder.open('a.pdf')
    asked?.stream.destroy()
    await folder.save('d.pdf', bytes(300))
    expect((await readdir(root)).toSorted()).toEqual(['a.pdf', 'c.pdf', 'd.pdf'])
  })

  it('holds not even one that is larger than itself', async () => {
    const folder = exportsFolder(root, 100)
    await folder.save('a.pdf', bytes(300))
    expect(await readdir(root)).toEqual([])
  })

  it('writes down that an export was asked for at most once an hour', async () => {
    const folder = exportsFolder(root, 1_000)
    await folder.save('a.pdf', bytes(1))
    const before = (await stat(join(root, 'a.pdf'))).mtimeMs
    ;(await folder.open('a.pdf'))?.stream.destroy()
    expect((await stat(join(root, 'a.pdf'))).mtimeMs).toBe(before)
  })
})
