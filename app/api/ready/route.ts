import { checkDatabaseAnswers, checkDatabaseWrites, checkMigrationsApplied } from '@/platform/db/database-state'
import { logFor } from '@/platform/log/logger'
import { storage } from '@/platform/storage/storage'

const checks = {
  database: checkDatabaseAnswers,
  migrations: checkMigrationsApplied,
  writes: checkDatabaseWrites,
  storage: () => storage().check(),
}
const timeoutMs = 1_900

/** Ready: this instance can do its work. 503 names what is in the way; the log has the reason. */
export async function GET(): Promise<Response> {
  const states = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await stateOf(name, check)] as const))
  const ready = states.every(([, state]) => state === 'ok')
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...Object.fromEntries(states) },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store', ...(ready ? {} : { 'retry-after': '5' }) } },
  )
}

async function stateOf(name: string, check: () => Promise<void>): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    await Promise.race([check(), late])
    return 'ok'
  } catch (error) {
    logFor('front').warn({ error, check: name }, 'not ready')
    return 'failed'
  } finally {
    clearTimeout(timer)
  }
}
