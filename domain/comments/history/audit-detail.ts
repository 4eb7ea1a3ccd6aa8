import { z } from 'zod'
import { heldBecause } from '@/domain/moderation/held-because'
import type { DecisionEntry } from './types'

const schema = z.object({ from: z.string(), to: z.string(), heldBy: z.string() }).partial()

/** What the audit keeps of a decision. One that an older version wrote may say less. */
export function auditDetail(stored: string): Pick<DecisionEntry, 'from' | 'to' | 'heldBecause'> {
  const read = schema.safeParse(JSON.parse(stored))
  if (!read.success) return {}
  const { from, to, heldBy } = read.data
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(heldBy ? { heldBecause: heldBecause(heldBy, '') } : {}) }
}
