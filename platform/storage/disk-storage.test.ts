import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskStorage, isKey } from './disk-storage'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'broadside-storage-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('files on disk', () => {
  it('come back as they were put, and replace what was there', async () => {
    const storage = diskStorage(root)
    await storage.put('ab/one.webp', Buffer.from('first'))
    await storage.put('ab/one.webp', Buffer.from('second'))
    const file = await storage.open('ab/one.webp')
    expect(file?.byteSize).toBe(6)
    expect(file && (await buffer(file.stream)).toString()).toBe('second')
  })

  it('leave nothing half-written behind', async () => {
    const storage = diskStorage(root)
    await storage.put('ab/one.webp', Buffer.from('first'))
    await storage.check()
    expect((await readdir(root, { recursive: true })).filter((name) => name.includes('part'))).toEqual([])
    expect(await readdir(join(root, 'ab'))).toEqual(['one.webp'])
  })

  it('are for our own user alone', async () => {
    await diskStorage(root).put('ab/one.webp', Buffer.from('first'))
    expect((await stat(join(root, 'ab/one.webp'))).mode & 0o077).toBe(0)
  })

  it('are gone when removed, and removing them twice is no failure', async () => {
    const storage = diskStorage(root)
    await storage.put('ab/one.webp', Buffer.from('first'))
    await storage.remove('ab/one.webp')
    await storage.remove('ab/one.webp')
    expect(await storage.open('ab/one.webp')).toBeNull()
  })

  it('are not folders, and not what lies beside the folder', async () => {
    const storage = diskStorage(join(root, 'media'))
    await writeFile(join(root, 'secret'), 'secret')
    await storage.put('ab/one.webp', Buffer.from('first'))
    for (const key of ['ab', '../secret', 'ab/../../secret', '/etc/passwd', 'ab//one.webp', 'ab/one.webp/x', '']) {
      expect(await storage.open(key), key).toBeNull()
    }
    await expect(storage.put('../secret', Buffer.from('x'))).rejects.toThrow('not a storage key')
  })

  it('say so when the folder cannot be written', async () => {
    await writeFile(join(root, 'file'), '')
    await expect(diskStorage(join(root, 'file')).check()).rejects.toThrow()
  })
})

it.each(['.env', 'a/.b', 'A/b', 'a\\b', 'a/b.part', 'a\0b', 'a/%2e%2e/b', 'x'.repeat(201)])('%j is no key', (key) => {
  expect(isKey(key)).toBe(false)
})
