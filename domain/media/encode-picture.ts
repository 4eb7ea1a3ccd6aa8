import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '@/platform/errors/app-error'
import { logFor } from '@/platform/log/logger'
import { oneOfFew } from './one-of-few'

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
  widths: [480, 960, 1440],
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

const turn = oneOfFew({ atOnce: 2, waiting: 20 })

/** Decodes bytes that nobody has vouched for and encodes them anew, in a process of its own. Two at once; more wait. */
export async function encodePicture(bytes: Uint8Array, limits: EncodingLimits = encodingLimits): Promise<EncodedPicture> {
  return turn(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broadside-picture-'))
    try {
      const result = resultSchema.parse(JSON.parse(await runWorker(bytes, folder, limits)))
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
  const sentence =
    error === 'too-many-pixels'
      ? 'This picture is too large: at most 60 million pixels, please.'
      : 'This picture is damaged or unfinished: nothing could be read from it.'
  return new AppError('invalid', sentence)
}

function runWorker(bytes: Uint8Array, folder: string, limits: EncodingLimits): Promise<string> {
  const worker = join(/* turbopackIgnore: true */ process.cwd(), 'domain/media/encode-worker.mjs')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=256', worker, folder, JSON.stringify(limits)], {
      env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: limits.milliseconds + 1_000,
      killSignal: 'SIGKILL',
    })
    let answer = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => {
      answer += answer.length < 65_536 ? chunk : ''
    })
    child.stderr.on('data', (chunk) => {
      complaint += complaint.length < 4_096 ? chunk : ''
    })
    // The child may end before it has read everything; its exit says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
    child.on('error', reject)
    child.on('close', (code, signal) => (code === 0 ? resolve(answer) : reject(failureOf(code, signal, complaint))))
  })
}

/** 70 and 77 are the worker's own limits of time and memory; a signal is ours or the decoder's end. The rest is our fault. */
function failureOf(code: number | null, signal: NodeJS.Signals | null, complaint: string): Error {
  if (code === 70 || code === 77 || signal !== null) {
    logFor('media').warn({ code, signal, complaint }, 'a picture broke the limits of its process')
    return new AppError('invalid', 'This picture takes too much work to read. Save it anew in a smaller size, please.')
  }
  return new Error(`the picture worker ended with ${code}: ${complaint}`)
}
