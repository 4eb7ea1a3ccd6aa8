import { randomUUID } from 'node:crypto'
import { z } from 'zod'

/** The PostgreSQL channel on which instances tell each other what they committed. */
export const changesChannel = 'broadside_changes'

const noticeSchema = z.union([
  z.object({ from: z.string(), all: z.literal(true) }),
  z.object({ from: z.string(), tags: z.array(z.string()), soft: z.boolean() }),
])
/** What one instance tells the others: these tags changed, or (too many to name) anything may have. */
export type ChangeNotice = z.infer<typeof noticeSchema>

// Next bundles its own copy of this module; the process has one name.
const key = Symbol.for('broadside.instance')
const globals = globalThis as { [key]?: string }
globals[key] ??= randomUUID()

/** This process's name among the instances: what it announced itself it need not hear again. */
export const instanceId: string = globals[key]

// PostgreSQL refuses payloads of 8,000 bytes and more.
const payloadMaxBytes = 7_900

export function encodeNotice(tags: readonly string[], soft: boolean): string {
  const payload = JSON.stringify({ from: instanceId, tags, soft })
  return Buffer.byteLength(payload) <= payloadMaxBytes ? payload : JSON.stringify({ from: instanceId, all: true })
}

/** Reads a notice; undefined for what is none. The listener then does best to drop everything. */
export function decodeNotice(payload: string): ChangeNotice | undefined {
  try {
    return noticeSchema.safeParse(JSON.parse(payload)).data
  } catch {
    return undefined
  }
}
