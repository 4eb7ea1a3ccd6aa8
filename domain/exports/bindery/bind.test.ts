import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { bind, binderyLimits } from './bind'

const files = [{ name: 'entry-0', bytes: Buffer.from('application/epub+zip') }]
const job = { at: 0, files: [{ name: 'mimetype', from: 'entry-0', stored: true }] }
const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('broadside-bindery-'))

it('gives up on work that takes too long or too much memory, and says so to the reader', async () => {
  for (const limits of [
    { ...binderyLimits, milliseconds: 1 },
    { ...binderyLimits, memoryBytes: 1_000_000 },
  ]) {
    await expect(bind('zip', job, files, limits)).rejects.toMatchObject({ code: 'unavailable', message: 'keep.tooLong' })
  }
})

it('tells a fault of ours from one of the essay’s, and leaves no folder behind', async () => {
  const before = folders()
  await expect(bind('zip', { at: 0, files: [{ name: 'x', from: 'nowhere', stored: true }] }, [])).rejects.toThrow('ENOENT')
  expect(folders().filter((name) => !before.includes(name))).toEqual([])
})
