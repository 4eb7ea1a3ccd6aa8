import { z } from 'zod'
import { embedAddress } from '@/domain/document/embed-address'
import { registerJob } from '@/platform/jobs/registry'
import { readCardKind } from './ask-for-cards'
import { readCard } from './commands/read-card'

const payload = z.object({ url: z.string().refine((url) => embedAddress(url) === url) })

/** Registers the noun's work that can wait. */
export function registerCardJobs(): void {
  registerJob(readCardKind, payload, async ({ url }) => readCard({ kind: 'system', reason: 'cards' }, { url }), { asksRemoteServers: true })
}
