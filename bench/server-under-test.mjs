import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { serverFlags, serverMemory } from '../scripts/up/server-memory.mjs'
import { freePort, waitFor } from './network.mjs'

/**
 * Starts the built server on a free port, as production does, with the limits on writers lifted: one address posts everything here.
 * @param {string} dataFolder
 * @param {string} firstPath the page whose first answer ends the start
 * @param {Record<string, string>} settings variables on top of the bench's own
 * @param {string} checkout whose build it is
 */
export async function startServer(dataFolder, firstPath, settings = {}, checkout = process.cwd()) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const since = performance.now()
  const child = spawn(process.execPath, [...serverFlags(), '.build/server.mjs'], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...serverMemory, ...benchEnvironment(dataFolder), PORT: String(port), PUBLIC_URL: origin, ...settings },
  })
  const firstAnswerMs = await waitFor(`${origin}${firstPath}`, child, since)
  return {
    origin,
    firstAnswerMs,
    memoryMiB: () => residentMiB(child.pid),
    cpuMs: () => processorMs(child.pid),
    async stop() {
      const stopped = once(child, 'exit')
      child.kill('SIGTERM')
      await stopped
    },
  }
}

/** What every process of the bench runs with. */
export function benchEnvironment(dataFolder) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataFolder,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'warn',
    AUTH_SECRET: process.env.AUTH_SECRET ?? 'the-bench-signs-nobody-in-and-keeps-nothing',
    DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '',
  }
}

/** Of all its threads, since it started. Linux counts in hundredths of a second. */
async function processorMs(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return (Number(user) + Number(system)) * 10
}

async function residentMiB(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(status.match(/VmRSS:\s+(\d+) kB/)?.[1]) / 1024
}
