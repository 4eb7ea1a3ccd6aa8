import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { useDataFolder } from '@/platform/testing/data-folder'
import { knownSizes } from '../cache/known-sizes'
import { essayToExport } from '../factory'
import type { ExportFormat } from '../formats/contract'
import { getExport } from './get-export'

useDataFolder()

/** A format that counts how often it is made. */
function counting(make: (made: number) => Promise<Buffer> = async (made) => Buffer.from(`copy ${made}`)) {
  let made = 0
  const format: ExportFormat = {
    ...{ id: 'counted', extension: 'txt', contentType: 'text/plain', disposition: 'inline', version: 1 },
    name: () => 'Counted',
    make: () => {
      made += 1
      return make(made)
    },
  }
  return { format, made: () => made }
}
const open = async (essay: ReturnType<typeof essayToExport>, format: ExportFormat) => textOf((await getExport(essay, format).open()).stream)

describe('exports / a file', () => {
  it('is made once, however many ask for it at once, and is there for those who come later', async () => {
    const { format, made } = counting()
    const essay = essayToExport({ title: 'Once' })
    expect(await Promise.all([open(essay, format), open(essay, format), open(essay, format)])).toEqual(['copy 1', 'copy 1', 'copy 1'])
    expect(await open(essay, format)).toBe('copy 1')
    expect(made()).toBe(1)
    expect(await readdir(join(env().DATA_DIR, 'exports'))).toContain(`${getExport(essay, format).key}.txt`)
  })

  it('is made anew when what it shows has changed', async () => {
    const { format, made } = counting()
    await open(essayToExport({ title: 'Before' }), format)
    expect(await open(essayToExport({ title: 'After' }), format)).toBe('copy 2')
    expect(made()).toBe(2)
  })

  it('that could not be made is tried again by the next reader', async () => {
    const { format } = counting(async (made) => {
      if (made === 1) throw new Error('the typesetter is ill')
      return Buffer.from('well again')
    })
    const essay = essayToExport({ title: 'Twice' })
    await expect(open(essay, format)).rejects.toThrow('ill')
    expect(await open(essay, format)).toBe('well again')
  })

  it('costs nobody an allowance but whom it is made for', async () => {
    const { format } = counting()
    const essay = essayToExport({ title: 'Refused' })
    const refuse = async () => {
      throw new AppError('too-many', message('front.busy'))
    }
    await expect(getExport(essay, format, refuse).open()).rejects.toMatchObject({ code: 'too-many' })
    await open(essay, format)
    expect((await getExport(essay, format, refuse).open()).byteSize).toBe(6)
  })

  it('of the present state tells its size from then on; of an earlier one it does not', async () => {
    const { format } = counting()
    const essay = essayToExport({ id: 'sized' })
    expect(knownSizes('sized', 2)).toEqual({})
    await open(essayToExport({ id: 'sized', isCurrent: false }), format)
    expect(knownSizes('sized', 2)).toEqual({})
    await open(essay, format)
    expect(knownSizes('sized', 2)).toEqual({ counted: 6 })
    expect(knownSizes('sized', 3)).toEqual({})
  })
})
