import { z } from 'zod'
import { registerJob } from '@/platform/jobs/registry'
import { anchorKind } from './ask-to-anchor'
import { anchorPassages } from './commands/anchor-passages'

/** Registers the noun's work that can wait. */
export function registerPassageJobs(): void {
  registerJob(anchorKind, z.object({ articleId: z.string(), revisionId: z.string() }), anchorPassages)
}
