import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { prove } from './prove'

it.each([8, 11])('reader / stamps: the number that is found hashes, behind the stamp, to %i zero bits', async (bits) => {
  const proof = await prove('a.stamp', bits)
  const digest = createHash('sha256').update(`a.stamp:${proof}`).digest()
  expect(digest.readUInt32BE(0)).toBeLessThan(2 ** (32 - bits))
})
