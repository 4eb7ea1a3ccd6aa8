import type { z } from 'zod'

/** What a handler knows besides its payload. */
export interface JobRun {
  /** The row's id: the same in every attempt, so a handler can tell another system that this is the same deed. */
  id: string
  /** 1 for the first. */
  attempt: number
}

/** 'kept' leaves the row, payload and all, for a person to read; otherwise the payload is forgotten once the work is done. */
export type JobOutcome = 'done' | 'kept'

export interface JobOptions {
  /**
   * It asks servers that anybody may have named, which may take as long as they like. Such work has lanes of its own, so that mail never
   * waits for it.
   */
  asksRemoteServers?: boolean
}

export interface Job<Schema extends z.ZodType = z.ZodType> {
  kind: string
  schema: Schema
  asksRemoteServers: boolean
  handle: (payload: unknown, run: JobRun) => Promise<JobOutcome>
}

// Next bundles its own copy of this module; a kind registered in one must be known in the other.
const key = Symbol.for('broadside.jobs.registry')
const globals = globalThis as { [key]?: Map<string, Job> }
globals[key] ??= new Map<string, Job>()
const jobs: Map<string, Job> = globals[key]

/** Says how work of one kind is done. The payload is parsed again when its turn comes: the row may be older than the program. */
export function registerJob<Schema extends z.ZodType>(
  kind: string,
  schema: Schema,
  handler: (payload: z.output<Schema>, run: JobRun) => Promise<JobOutcome | undefined> | Promise<void>,
  { asksRemoteServers = false }: JobOptions = {},
): void {
  jobs.set(kind, { kind, schema, asksRemoteServers, handle: async (payload, run) => (await handler(schema.parse(payload), run)) ?? 'done' })
}

/** The job of a kind, if this version of the program knows it. */
export function findJob(kind: string): Job | undefined {
  return jobs.get(kind)
}

/** The kinds that this version knows: the worker leaves all others alone. */
export function knownKinds(): string[] {
  return [...jobs.keys()]
}

/** Those of them that ask strangers, or those that do not. */
export function kindsThatAskRemoteServers(asksRemoteServers: boolean): string[] {
  return [...jobs.values()].filter((job) => job.asksRemoteServers === asksRemoteServers).map(({ kind }) => kind)
}
