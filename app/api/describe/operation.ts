import type { z } from 'zod'
import type { ErrorCode } from '@/platform/errors/app-error'
import type { RateRule } from '@/platform/limits/rate-limit'
import { limitsOf, type WriteLimits } from '@/platform/limits/write-limits'

/** One thing that the API does, as its description tells it. */
export interface Operation {
  method: 'get' | 'post'
  /** As OpenAPI writes it: /api/comments/{id}/like */
  path: `/api/${string}`
  id: string
  summary: string
  description?: string
  query?: z.ZodObject
  write?: Written
  answer: Answered
  /** How it can fail beyond what every operation of its method can. */
  fails?: readonly ErrorCode[]
}

interface Written {
  body: z.ZodType
  limits: WriteLimits
}

/** What comes of it: one of the named shapes under this status, or a stream of events. */
export type Answered = { status: 200 | 201 | 202; name: string; shape: z.ZodType; says: string } | { stream: string }

/** A write, described by what its own route handler was made from. `body`: where the command checks more than the route does. */
export function writtenBy(
  { spec }: { spec: { schema: z.ZodType; limit?: RateRule | WriteLimits } },
  { body = spec.schema, alsoLimitedBy = [] }: { body?: z.ZodType; alsoLimitedBy?: readonly RateRule[] } = {},
): Written {
  const { network, person } = limitsOf(spec.limit)
  return { body, limits: { network: [...network, ...alsoLimitedBy], person } }
}
