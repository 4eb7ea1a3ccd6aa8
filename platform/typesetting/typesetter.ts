import { onStop } from '@/platform/shutdown/on-stop'
import { type TaskLimits, WarmWorker } from '@/platform/workers/warm-worker'
import type { LanguageSetting } from './language-setting'

/** A file that a template reads. */
export interface TypesetFile {
  name: string
  bytes: Uint8Array
  /** A picture is made smaller where it is wider than this. */
  widest?: number
}

/** What is set in type. What people wrote is in `data` alone: a template reads it, and none of it is ever a program. */
export interface TypesetJob {
  /** The folder of the templates, in the source tree. Nothing outside it can be read. */
  templates: string
  main: string
  data: object
  /** Whose fonts come first. */
  language?: Partial<Pick<LanguageSetting, 'lang' | 'region'>>
  files: readonly TypesetFile[]
}

export interface PictureJob extends TypesetJob {
  width: number
  /** Dots to the inch of the drawing that is made as wide as said: more make finer edges. */
  density: number
  colours: number
}

/** Files in the order of the archive. */
export interface ZipJob {
  at: number
  files: readonly { name: string; bytes: Uint8Array; stored: boolean }[]
}

interface Made {
  bytes: Buffer
}
/** `missing` are characters that no font has. */
interface Typeset extends Made {
  missing: string[]
}
export interface TypesettingTasks {
  pdf: { job: TypesetJob; result: Typeset & { accessible: boolean } }
  picture: { job: PictureJob; result: Typeset }
  zip: { job: ZipJob; result: Made }
}

/** This platform has no build of the typesetter. */
export class NoTypesetter extends Error {
  override readonly name = 'NoTypesetter'
}

/** Far more than a long article with many pictures takes: about a second and 200 MB. */
export const typesettingLimits: TaskLimits = { milliseconds: 30_000, memoryBytes: 1024 ** 3 }

// Next bundles its own copy of this module; there is one worker all the same.
const key = Symbol.for('broadside.typesetting-worker')
const globals = globalThis as { [key]?: WarmWorker }

/** Has the worker do a task, after those that wait already. Throws NoTypesetter, or BrokeLimits where it took too much. */
export async function runTypesetter<Task extends keyof TypesettingTasks>(
  task: Task,
  job: TypesettingTasks[Task]['job'],
  limits: TaskLimits = typesettingLimits,
): Promise<TypesettingTasks[Task]['result']> {
  const answer = (await typesettingWorker().ask({ task, job }, limits)) as {
    result?: TypesettingTasks[Task]['result']
    unable?: string
    error?: string
  }
  if (answer.unable !== undefined) throw new NoTypesetter(answer.unable)
  if (answer.result === undefined) throw new Error(`${task} failed in the typesetting worker: ${answer.error}`)
  const { bytes } = answer.result
  return { ...answer.result, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

/** The one worker of this process. It starts with its first task. */
export function typesettingWorker(): WarmWorker {
  globals[key] ??= makeWorker()
  return globals[key]
}

function makeWorker(): WarmWorker {
  const worker = new WarmWorker({
    script: 'platform/typesetting/worker.mjs',
    heapMebibytes: 256,
    idleMilliseconds: 60_000,
    restingBytes: 384 * 1024 ** 2,
  })
  onStop('typesetting', () => worker.stop())
  return worker
}
