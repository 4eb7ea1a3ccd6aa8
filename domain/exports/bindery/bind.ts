import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { told } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { logFor } from '@/platform/log/logger'
import { oneOfFew } from '@/platform/workers/one-of-few'
import { BrokeLimits, runWorker } from '@/platform/workers/run-worker'

/** A file that the work needs, by the name under which the job speaks of it. */
export interface BinderyFile {
  name: string
  bytes: Uint8Array
}

export interface BinderyLimits {
  milliseconds: number
  memoryBytes: number
}

/** Far more than a long essay with many pictures takes: about a second and 200 MB. */
export const binderyLimits: BinderyLimits = { milliseconds: 30_000, memoryBytes: 1024 ** 3 }

const answerSchema = z.looseObject({ unable: z.string().optional() })

const made = { pdf: 'out.pdf', cover: 'out.png', card: 'out.png', icon: 'out.png', zip: 'out.zip' } as const

const turn = oneOfFew({ atOnce: 2, waiting: 40, refusal: told('keep.tooMany') })

/** Has the worker do one task (tasks.mjs) in a folder of its own. Two at once; more wait. `said` is what it answered besides. */
export async function bind(
  task: keyof typeof made,
  job: object,
  files: readonly BinderyFile[],
  limits: BinderyLimits = binderyLimits,
): Promise<{ bytes: Buffer; said: unknown }> {
  return turn(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broadside-bindery-'))
    try {
      await Promise.all([
        writeFile(join(folder, 'job.json'), JSON.stringify(job)),
        ...files.map(({ name, bytes }) => writeFile(join(folder, name), bytes)),
      ])
      const args = [task, folder, JSON.stringify(limits)]
      const { milliseconds } = limits
      const said = answerSchema.parse(JSON.parse(await work(args, milliseconds)))
      if (said.unable !== undefined) {
        logFor('articles').warn({ task, reason: said.unable }, 'there is no typesetter for this platform')
        throw new AppError('unavailable', told('keep.unable'))
      }
      return { bytes: await readFile(join(folder, made[task])), said }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

async function work(args: readonly string[], milliseconds: number): Promise<string> {
  try {
    return await runWorker('domain/exports/bindery/worker.mjs', args, { milliseconds, heapMebibytes: 256 })
  } catch (error) {
    if (!(error instanceof BrokeLimits)) throw error
    logFor('articles').warn({ error }, 'a copy broke the limits of its process')
    throw new AppError('unavailable', told('keep.tooLong'))
  }
}
