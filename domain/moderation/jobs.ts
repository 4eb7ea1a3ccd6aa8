import { z } from 'zod'
import { registerJob } from '@/platform/jobs/registry'
import { learnFrom } from './commands/learn-from'
import { learningKind } from './learning'

/** Registers the noun's work that can wait. */
export function registerModerationJobs(): void {
  registerJob(learningKind, z.object({ commentIds: z.array(z.string()) }), ({ commentIds }) => learnFrom(commentIds))
}
