import { expect, it } from 'vitest'
import { typesettingLimits } from '@/platform/typesetting/typesetter'
import { typeset } from './typeset'

const job = { at: Date.UTC(2026, 10, 13), files: [{ name: 'mimetype', bytes: Buffer.from('application/epub+zip'), stored: true }] }

it('exports / typesetting: gives up what takes too long or too much memory, and says so to the reader', async () => {
  for (const limits of [
    { ...typesettingLimits, milliseconds: 1 },
    { ...typesettingLimits, memoryBytes: 1_000_000 },
  ]) {
    await expect(typeset('zip', job, limits)).rejects.toMatchObject({ code: 'unavailable', message: 'exports.tooLong' })
  }
})

it('exports / typesetting: tells a fault of ours from one of the article’s', async () => {
  const wrong = { templates: 'domain/exports/templates', main: 'nothing.typ', data: {}, files: [] }
  await expect(typeset('pdf', wrong)).rejects.toThrow('nothing.typ')
})
