/** The worker took more time or memory than it was given. */
export class BrokeLimits extends Error {
  override readonly name = 'BrokeLimits'
}

/** Where a worker ends itself because of time or memory. */
export const limitCodes: ReadonlySet<number> = new Set([70, 77])

/** All that a worker is told of the server: nothing secret. */
export const workerEnvironment = { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', TZ: 'UTC' } as const
