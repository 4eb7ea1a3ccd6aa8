import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { logFor } from '@/platform/log/logger'
import { NoTypesetter, runTypesetter, type TypesettingTasks, typesettingLimits } from '@/platform/typesetting/typesetter'
import { oneOfFew } from '@/platform/workers/one-of-few'
import { BrokeLimits } from '@/platform/workers/worker-process'

/** Where the templates are. */
export const templates = 'domain/exports/templates'

const turn = oneOfFew({ atOnce: 1, waiting: 40, refusal: message('exports.tooMany') })

/** Has the typesetter do a task, and refuses by a message where it cannot. One at a time; some wait. */
export async function typeset<Task extends keyof TypesettingTasks>(
  task: Task,
  job: TypesettingTasks[Task]['job'],
  limits = typesettingLimits,
): Promise<TypesettingTasks[Task]['result']> {
  try {
    return await turn(() => runTypesetter(task, job, limits))
  } catch (error) {
    if (error instanceof BrokeLimits) {
      logFor('articles').warn({ task, error }, 'typesetting took too much time or memory')
      throw new AppError('unavailable', message('exports.tooLong'))
    }
    if (error instanceof NoTypesetter) {
      logFor('articles').warn({ task, reason: error.message }, 'there is no typesetter for this platform')
      throw new AppError('unavailable', message('exports.unable'))
    }
    throw error
  }
}
