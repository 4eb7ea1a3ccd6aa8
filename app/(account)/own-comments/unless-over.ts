import { isAppError } from '@/platform/errors/app-error'

/** What was found, or that the link by which it was asked for is over. */
export async function unlessOver<T>(found: Promise<T>): Promise<T | 'over'> {
  return found.catch((error: unknown) => {
    if (isAppError(error) && error.code === 'gone') return 'over' as const
    throw error
  })
}
