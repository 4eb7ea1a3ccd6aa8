import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { logFor } from '@/platform/log/logger'
import { oneOfFew } from '@/platform/workers/one-of-few'
import { runWorker } from '@/platform/workers/run-worker'
import { BrokeLimits } from '@/platform/workers/worker-process'

export interface EncodingLimits {
  pixels: number
  milliseconds: number
  memoryBytes: number
  widths: readonly number[]
  widest: number
  tallest: number
}

/** 60 million pixels is more than most cameras make, and 240 MB decoded. */
export const encodingLimits: EncodingLimits = {
  pixels: 60_000_000,
  milliseconds: 60_000,
  memoryBytes: 1024 ** 3,
  // What the measure of an essay is on telephones of two and of three dots to the pixel, and on a screen.
  widths: [480, 720, 1080, 1440],
  widest: 2160,
  tallest: 4320,
}

const resultSchema = z.union([
  z.object({ error: z.enum(['too-many-pixels', 'unreadable']), detail: z.string() }),
  z.object({
    width: z.number(),
    height: z.number(),
    files: z.array(z.object({ name: z.string(), format: z.enum(['webp', 'jpeg', 'png']), width: z.number(), bytes: z.number() })),
  }),
])

export interface EncodedFile {
  name: string
  format: 'webp' | 'jpeg' | 'png'
  width: number
  content: Buffer
}
export interface EncodedPicture {
  width: number
  height: number
  files: EncodedFile[]
}

const turn = oneOfFew({ atOnce: 2, waiting: 20, refusal: message('errors.manyPictures') })

/** Decodes bytes that nobody has vouched for and encodes them anew, in a process of its own. Two at once; more wait. */
export async function encodePicture(bytes: Uint8Array, limits: EncodingLimits = encodingLimits): Promise<EncodedPicture> {
  return turn(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broadside-picture-'))
    try {
      const result = resultSchema.parse(JSON.parse(await encode(bytes, folder, limits)))
      if ('error' in result) throw refusal(result.error, result.detail)
      const files = result.files.map(async ({ name, format, width }) => ({
        name,
        format,
        width,
        content: await readFile(join(folder, name)),
      }))
      return { width: result.width, height: result.height, files: await Promise.all(files) }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

function refusal(error: 'too-many-pixels' | 'unreadable', detail: string): AppError {
  logFor('media').info({ error, detail }, 'a picture was refused')
  const reason = error === 'too-many-pixels' ? message('errors.pictureTooLarge') : message('errors.pictureDamaged')
  return new AppError('invalid', reason)
}

async function encode(bytes: Uint8Array, folder: string, limits: EncodingLimits): Promise<string> {
  try {
    const { milliseconds } = limits
    return await runWorker('domain/media/encode-worker.mjs', [folder, JSON.stringify(limits)], { milliseconds, heapMebibytes: 256 }, bytes)
  } catch (error) {
    if (!(error instanceof BrokeLimits)) throw error
    logFor('media').warn({ error }, 'a picture broke the limits of its process')
    throw new AppError('invalid', message('errors.pictureTooMuchWork'))
  }
}
